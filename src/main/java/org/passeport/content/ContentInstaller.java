package org.passeport.content;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.archive.ArchiveReader;
import org.passeport.content.archive.ArchiveRefused;
import org.passeport.content.archive.ContentIdentity;
import org.passeport.content.domain.ContentVersion;
import org.passeport.content.format.CheckedContent;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;
import org.passeport.content.persistence.ContentRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Keys;

/** What both doors of the catalogue end in: check, store each file by its hash, register an immutable version. */
@Door
class ContentInstaller {

    @Inject
    ContentRepository contents;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * @param by who uploads it, null when the operator deployed it
     * @throws ContentRefused with every fault
     * @throws Conflict       when another content has this id and version
     */
    public Installation install(byte[] archive, UUID by) {
        ContentFiles files = read(archive);
        String identity = ContentIdentity.of(files);
        CheckedContent content = ContentCheck.of(files, "");
        if (!content.isSound()) {
            throw new ContentRefused(content.faults());
        }
        ContentKind kind = content.module().isPresent() ? ContentKind.MODULE : ContentKind.COURSE;
        Version version = Version.parse(content.version());
        Optional<ContentVersion> known = contents.find(content.id(), version);
        if (known.isPresent() && !known.get().isSameContent(identity)) {
            throw new Conflict("« " + content.id() + " " + version
                    + " » est déjà installé avec un autre contenu. Donnez une nouvelle version au vôtre.");
        }
        if (known.isEmpty()) {
            ContentVersion added = new ContentVersion(
                    keys.next(), kind, content.id(), version, identity, title(content), clock.instant(), by);
            contents.add(added, files.files());
            audit.record("content.installed", by, null, content.id() + "@" + version);
        }
        return new Installation(kind, content.id(), version, known.isEmpty());
    }

    private static String title(CheckedContent content) {
        return content.module()
                .map(MicroModule::title)
                .or(() -> content.course().map(Course::title))
                .orElseThrow();
    }

    private static ContentFiles read(byte[] archive) {
        try {
            return ArchiveReader.read(archive);
        } catch (ArchiveRefused e) {
            throw new ContentRefused(
                    List.of(new Fault("", 0, e.getMessage(), "Faites l’archive avec « ./run pack ».")));
        }
    }

    /** Whether this very content is in the catalogue: spares a restart from checking everything again. */
    public boolean knows(byte[] archive) {
        return contents.existsIdentity(ContentIdentity.of(read(archive)));
    }

    /** The operator took a running archive away: newcomers are not offered it any more. */
    public void withdrawDeployed(String id, Version version) {
        contents.find(id, version).ifPresent(installed -> {
            installed.withdraw(clock.instant());
            audit.record("content.undeployed", null, null, id + "@" + version);
        });
    }
}
