package org.passeport.content.format;

import java.util.Set;
import java.util.regex.Pattern;

/** Which files a content may hold: text of the format, and media of known kinds with plain names. */
final class PathCheck {

    private static final int MOST_FILES = 500;

    private static final int LARGEST_MEDIA = 20 * 1024 * 1024;

    private static final Pattern TEXT = Pattern.compile(
            "module\\.yaml|course\\.yaml|facilitation\\.md|[0-9a-z]+(-[0-9a-z]+)*\\.(md|quiz\\.yaml|observed\\.yaml|reflection\\.yaml|scheme\\.yaml)");

    private static final Pattern MEDIA = Pattern.compile("media/[a-z0-9][a-z0-9-]*\\.([a-z0-9]+)");

    private static final Set<String> MEDIA_TYPES =
            Set.of("svg", "png", "jpg", "webp", "mp3", "ogg", "mp4", "webm", "vtt", "pdf", "txt");

    private PathCheck() {}

    static void check(ContentFiles files, Faults faults) {
        if (files.files().size() > MOST_FILES) {
            faults.add(
                    "",
                    0,
                    "Le dossier a plus de " + MOST_FILES + " fichiers.",
                    "Partagez le contenu en plusieurs modules.");
        }
        files.files().forEach((path, bytes) -> check(path, bytes.length, faults));
    }

    private static void check(String path, int size, Faults faults) {
        var media = MEDIA.matcher(path);
        if (media.matches()) {
            if (!MEDIA_TYPES.contains(media.group(1))) {
                faults.add(
                        path,
                        0,
                        "Ce genre de fichier n’a pas sa place dans un contenu.",
                        "Gardez : "
                                + String.join(
                                        ", ", MEDIA_TYPES.stream().sorted().toList()) + ".");
            }
            if (size > LARGEST_MEDIA) {
                faults.add(path, 0, "Le fichier dépasse 20 Mo.", "Réduisez-le.");
            }
        } else if (!TEXT.matcher(path).matches()) {
            faults.add(
                    path,
                    0,
                    "Ce fichier n’a pas sa place ici.",
                    "Retirez-le, ou nommez-le comme le dit le format (minuscules, chiffres, tirets).");
        }
    }
}
