package org.passeport.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.archive.ArchiveReader;
import org.passeport.content.archive.ArchiveRefused;
import org.passeport.content.archive.PackedContent;
import org.passeport.content.domain.ContentVersion;
import org.passeport.content.format.CheckedContent;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.persistence.ContentRepository;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Conflict;
import org.passeport.platform.Door;
import org.passeport.platform.Keys;

/**
 * What both doors of the catalogue end in: check, store each file by its hash, register an immutable version. Asks nobody
 * who they are: {@link Catalogue} does for uploads, and whoever can write in the server's deployments could run code there.
 */
@Door
public class ContentInstaller {

    @Inject
    ContentRepository contents;

    @Inject
    AuditTrail audit;

    @Inject
    Keys keys;

    @Inject
    Clock clock;

    /**
     * Two nodes that install the same content at once collide on its version; the second then finds it there.
     *
     * @param by who uploads it, null when the operator deployed it
     * @throws ContentRefused with every fault
     * @throws Conflict       when another content has this id and version
     */
    public Installation install(byte[] archive, UUID by) {
        PackedContent packed = read(archive);
        CheckedContent content = check(packed);
        Version version = Version.parse(content.version());
        ContentKind kind = content.module().isPresent() ? ContentKind.MODULE : ContentKind.COURSE;
        String identity = packed.identity();
        Optional<ContentVersion> known = contents.find(content.id(), version);
        if (known.isPresent() && !known.get().isSameContent(identity)) {
            throw new Conflict("« " + content.id() + " " + version
                    + " » est déjà installé avec un autre contenu. Donnez une nouvelle version au vôtre.");
        }
        if (known.isEmpty()) {
            ContentVersion added = new ContentVersion(
                    keys.next(),
                    kind,
                    content.id(),
                    version,
                    identity,
                    title(content),
                    content.module().map(MicroModule::goal).orElse(""),
                    clock.instant(),
                    by);
            contents.add(added, packed.files().files());
            audit.record("content.installed", by, null, content.id() + "@" + version);
        }
        return new Installation(kind, content.id(), version, known.isEmpty());
    }

    private static CheckedContent check(PackedContent packed) {
        CheckedContent content = ContentCheck.of(packed.files(), "");
        if (!content.isSound()) {
            throw new ContentRefused(content.faults());
        }
        if (!packed.isNamed(content.id(), content.version())) {
            throw refused("Le descripteur de l’archive nomme un autre contenu que le sien.");
        }
        return content;
    }

    private static String title(CheckedContent content) {
        return content.module()
                .map(MicroModule::title)
                .or(() -> content.course().map(Course::title))
                .orElseThrow();
    }

    private static PackedContent read(byte[] archive) {
        try {
            return ArchiveReader.read(archive);
        } catch (ArchiveRefused e) {
            throw refused(e.getMessage());
        }
    }

    private static ContentRefused refused(String cause) {
        return new ContentRefused(List.of(new Fault("", 0, cause, "Faites l’archive avec « ./run pack ».")));
    }

    /** SHA-256 of the files of an archive, by which {@link #installed} knows it. */
    public static String identityOf(byte[] archive) {
        return read(archive).identity();
    }

    /** Everything in the catalogue by its identity, in one statement: spares a start from checking it all again. */
    public Map<String, InstalledContent> installed() {
        return contents.all().stream()
                .map(ContentVersion::details)
                .collect(toMap(InstalledContent::identity, identity()));
    }

    /** The operator took a running archive away: newcomers are not offered it any more. */
    public void undeployed(String id, Version version) {
        contents.find(id, version)
                .filter(installed -> installed.details().withdrawn().isEmpty())
                .ifPresent(installed -> {
                    installed.withdraw(clock.instant(), null);
                    audit.record("content.undeployed", null, null, id + "@" + version);
                });
    }

    /**
     * The operator put back, while the server runs, an archive that was taken away: offered again, unless a person withdrew
     * the version.
     *
     * @return whether that changed anything
     */
    public boolean redeployed(String id, Version version) {
        Optional<ContentVersion> undeployed = contents.find(id, version).filter(ContentVersion::isUndeployed);
        undeployed.ifPresent(installed -> {
            installed.offerAgain();
            audit.record("content.redeployed", null, null, id + "@" + version);
        });
        return undeployed.isPresent();
    }
}
