package org.passeport.content;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.passeport.content.domain.ContentVersion;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;
import org.passeport.content.persistence.ContentRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.Role;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Forbidden;
import org.passeport.platform.NotFound;

/** Door of the catalogue, the only truth on which modules and courses there are. */
@Door
public class Catalogue {

    @Inject
    ContentRepository contents;

    @Inject
    ContentInstaller installer;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Versions never change, so what was read once is kept, with its files. */
    private final Map<String, LoadedContent> loaded = new ConcurrentHashMap<>();

    /** Takes an uploaded archive. */
    public Installation install(byte[] archive) {
        mustEdit();
        return installer.install(archive, user.person().value());
    }

    public void withdraw(String id, Version version) {
        mustEdit();
        find(id, version).withdraw(clock.instant());
        audit.record("content.withdrawn", user.person().value(), null, id + "@" + version);
    }

    public void offerAgain(String id, Version version) {
        mustEdit();
        find(id, version).offerAgain();
        audit.record("content.offered-again", user.person().value(), null, id + "@" + version);
    }

    private void mustEdit() {
        if (!user.is(Role.AUTHOR) && !user.is(Role.ADMINISTRATOR)) {
            throw new Forbidden("Cette action demande d’être auteur ou administrateur.");
        }
    }

    private ContentVersion find(String id, Version version) {
        return contents.find(id, version)
                .orElseThrow(() -> new NotFound("« " + id + " " + version + " » n’est pas au catalogue."));
    }

    /** Every version ever installed, withdrawn ones included, newest first within each id. */
    public List<InstalledContent> versions(ContentKind kind) {
        return contents.all(kind).stream().map(ContentVersion::details).toList();
    }

    /** The modules that a newcomer may start: the newest version of each that is not withdrawn. */
    public List<MicroModule> offeredModules() {
        return offered(ContentKind.MODULE).stream()
                .map(version -> load(version).module().orElseThrow())
                .toList();
    }

    public Optional<MicroModule> offeredModule(String id) {
        return offeredModules().stream()
                .filter(module -> module.ref().id().equals(id))
                .findFirst();
    }

    public List<Course> offeredCourses() {
        return offered(ContentKind.COURSE).stream()
                .map(version -> load(version).course().orElseThrow())
                .toList();
    }

    public Optional<Course> offeredCourse(String id) {
        return offeredCourses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst();
    }

    private List<ContentVersion> offered(ContentKind kind) {
        Map<String, ContentVersion> newest = new LinkedHashMap<>();
        contents.all(kind).stream()
                .filter(version -> version.details().withdrawn().isEmpty())
                .forEach(version -> newest.putIfAbsent(version.details().id(), version));
        return List.copyOf(newest.values());
    }

    /** A module in the version that an attempt is pinned to, offered or not. */
    public MicroModule module(ModuleRef ref) {
        return content(ref.id(), ref.version())
                .module()
                .orElseThrow(() -> new NotFound("« " + ref + " » n’est pas un module."));
    }

    public Course course(String id, Version version) {
        return content(id, version).course().orElseThrow(() -> new NotFound("« " + id + " » n’est pas un parcours."));
    }

    /** A drawing or another media file of a version. */
    public Optional<byte[]> media(ModuleRef ref, String path) {
        return path.startsWith("media/")
                ? content(ref.id(), ref.version()).files().find(path)
                : Optional.empty();
    }

    private LoadedContent content(String id, Version version) {
        LoadedContent known = loaded.get(id + "@" + version);
        return known != null ? known : load(find(id, version));
    }

    private LoadedContent load(ContentVersion version) {
        InstalledContent details = version.details();
        return loaded.computeIfAbsent(details.id() + "@" + details.version(), key -> {
            ContentFiles files = new ContentFiles(contents.files(version.id()));
            var content = ContentCheck.of(files, "");
            return new LoadedContent(files, content.module(), content.course());
        });
    }

    /** A version in memory. What was sound when installed is read without being judged again. */
    private record LoadedContent(ContentFiles files, Optional<MicroModule> module, Optional<Course> course) {}
}
