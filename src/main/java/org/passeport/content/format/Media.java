package org.passeport.content.format;

import java.util.HashSet;
import java.util.Set;

/** The media of a content: each is shown somewhere, each that is shown is there, and drawings are only drawings. */
final class Media {

    private final ContentFiles files;
    private final Faults faults;
    private final Set<String> used = new HashSet<>();

    Media(ContentFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
    }

    void use(String path, String file, int line) {
        used.add(path);
        if (!path.startsWith("media/") || !files.has(path)) {
            faults.add(
                    file,
                    line,
                    "« " + path + " » n’est pas dans le dossier.",
                    "Mettez le fichier dans media/, ou corrigez le nom.");
        }
    }

    void checkAllUsed() {
        files.under("media").forEach((path, bytes) -> {
            if (!used.contains(path)) {
                faults.add(path, 0, "Ce fichier ne sert nulle part.", "Montrez-le dans une étape, ou retirez-le.");
            }
            if (path.endsWith(".svg")) {
                DrawingCheck.check(path, bytes, faults);
            }
        });
    }
}
