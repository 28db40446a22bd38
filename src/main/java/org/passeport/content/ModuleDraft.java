package org.passeport.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.passeport.content.format.CheckedContent;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;
import org.passeport.platform.Settings;

/**
 * The folder of the module that an author is writing ({@code ./run --edit}), read anew at each call, so that saving a file
 * and reloading the page is enough.
 */
@ApplicationScoped
class ModuleDraft {

    @Inject
    Settings settings;

    /** The draft, when there is one and nothing is wrong with it. */
    Optional<MicroModule> sound() {
        return settings.draftFolder().flatMap(folder -> check(folder).module()).map(MicroModule::asDraft);
    }

    /** The version that points at the draft, sound or not; empty when no module is being written. */
    Optional<ModuleRef> ref() {
        return settings.draftFolder().map(folder -> new ModuleRef(name(folder), Version.DRAFT));
    }

    /** @throws ContentRefused with everything that is wrong with it */
    Optional<MicroModule> read(String id) {
        return folder(id).flatMap(folder -> {
            CheckedContent content = check(folder);
            if (!content.isSound()) {
                throw new ContentRefused(content.faults());
            }
            return content.module().map(MicroModule::asDraft);
        });
    }

    Optional<byte[]> media(String id, String path) {
        return folder(id).flatMap(folder -> files(folder).find(path));
    }

    private Optional<Path> folder(String id) {
        return settings.draftFolder().filter(folder -> name(folder).equals(id));
    }

    private static CheckedContent check(Path folder) {
        return ContentCheck.of(files(folder), name(folder));
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    private static ContentFiles files(Path folder) {
        try {
            return ContentFiles.read(folder);
        } catch (IOException e) {
            throw new ContentRefused(List.of(new Fault(
                    "", 0, "Le dossier du brouillon ne se lit pas.", "Vérifiez le dossier donné à « ./run --edit ».")));
        }
    }
}
