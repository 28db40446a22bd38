package org.passeport.content;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.passeport.content.domain.ContentVersion;
import org.passeport.content.format.CheckedContent;
import org.passeport.content.format.ContentCheck;
import org.passeport.content.format.ContentFiles;
import org.passeport.content.persistence.ContentRepository;
import org.passeport.people.CurrentUser;
import org.passeport.people.Role;
import org.passeport.platform.AuditTrail;
import org.passeport.platform.Door;
import org.passeport.platform.Forbidden;
import org.passeport.platform.NotFound;
import org.passeport.platform.Page;

/** Door of the catalogue, the only truth on which modules and courses there are. */
@Door
public class Catalogue {

    @Inject
    ContentRepository contents;

    @Inject
    ContentInstaller installer;

    @Inject
    ModuleDraft draft;

    @Inject
    CurrentUser user;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * What was read once, without its media: some tens of kilobytes a version. A version never changes and is never deleted,
     * so this is right on every node; what is offered does change and is asked each time.
     */
    private final Map<String, CheckedContent> loaded = new ConcurrentHashMap<>();

    /** Takes an uploaded archive. */
    public Installation install(byte[] archive) {
        mustEdit();
        return installer.install(archive, user.person().value());
    }

    public void withdraw(String id, Version version) {
        mustEdit();
        find(id, version).withdraw(clock.instant(), user.person().value());
        audit.record("content.withdrawn", user.person().value(), null, id + "@" + version);
    }

    public void offerAgain(String id, Version version) {
        mustEdit();
        find(id, version).offerAgain();
        audit.record("content.offered-again", user.person().value(), null, id + "@" + version);
    }

    /**
     * For whoever is about to receive an archive: no stranger's upload is read to its end.
     *
     * @throws Forbidden when the caller may not change the catalogue
     */
    public void mustEdit() {
        if (!user.is(Role.AUTHOR) && !user.is(Role.ADMINISTRATOR)) {
            throw new Forbidden("Cette action demande d’être auteur ou administrateur.");
        }
    }

    private ContentVersion find(String id, Version version) {
        return Optional.ofNullable(version)
                .flatMap(named -> contents.find(id, named))
                .orElseThrow(() -> new NotFound("« " + id + " " + version + " » n’est pas au catalogue."));
    }

    /** Every version ever installed, withdrawn ones included, newest first within each id. */
    public List<InstalledContent> versions() {
        mustEdit();
        return contents.all().stream().map(ContentVersion::details).toList();
    }

    /**
     * Versions of a kind, withdrawn ones included, by id then version.
     *
     * @param after {@code id@version} of the last one seen, empty to begin
     * @param size  how many are wanted at most
     */
    public Page<InstalledContent> versions(ContentKind kind, Optional<ModuleRef> after, int size) {
        user.person();
        String id = after.map(ModuleRef::id).orElse("");
        Version version = after.map(ModuleRef::version).orElse(Version.DRAFT);
        return Page.of(
                        contents.after(kind, id, version, size + 1),
                        size,
                        row -> row.details().id() + "@" + row.details().version())
                .map(ContentVersion::details);
    }

    /** What the catalogue knows of a version beside its content. */
    public InstalledContent version(ContentKind kind, String id, Version version) {
        user.person();
        return Optional.of(find(id, version).details())
                .filter(found -> found.kind() == kind)
                .orElseThrow(() -> new NotFound("« " + id + " " + version + " » n’est pas au catalogue."));
    }

    /**
     * The modules that a newcomer may start: the newest version of each that is not withdrawn, by id. The draft that is being
     * written takes the place of its published versions, as long as it is sound.
     */
    public List<MicroModule> offeredModules() {
        Map<String, MicroModule> offered = new TreeMap<>();
        newest(contents.offered(ContentKind.MODULE))
                .forEach(version -> load(version)
                        .module()
                        .ifPresent(module -> offered.put(module.ref().id(), module)));
        draft.sound().ifPresent(module -> offered.put(module.ref().id(), module));
        return List.copyOf(offered.values());
    }

    /** A module that a newcomer may start. */
    public Optional<MicroModule> offeredModule(String id) {
        return draft.sound()
                .filter(module -> module.ref().id().equals(id))
                .or(() -> contents.offered(ContentKind.MODULE, id)
                        .flatMap(version -> load(version).module()));
    }

    /** The newest version of each course that is not withdrawn, by id. */
    public List<Course> offeredCourses() {
        return newest(contents.offered(ContentKind.COURSE)).stream()
                .flatMap(version -> load(version).course().stream())
                .toList();
    }

    public Optional<Course> offeredCourse(String id) {
        return contents.offered(ContentKind.COURSE, id)
                .flatMap(version -> load(version).course());
    }

    private static Collection<ContentVersion> newest(List<ContentVersion> newestFirst) {
        Map<String, ContentVersion> newest = new LinkedHashMap<>();
        newestFirst.forEach(version -> newest.putIfAbsent(version.details().id(), version));
        return newest.values();
    }

    /**
     * A module in the version that an attempt is pinned to, offered or not; a draft is read anew from its folder.
     *
     * @throws ContentRefused when a draft has faults
     */
    public MicroModule module(ModuleRef ref) {
        return (ref.isDraft()
                        ? draft.read(ref.id())
                        : content(ref.id(), ref.version()).module())
                .orElseThrow(() -> new NotFound("« " + ref + " » n’est pas un module."));
    }

    /** The draft that is being written on this server, sound or not. */
    public Optional<ModuleRef> draft() {
        mustEdit();
        return draft.ref();
    }

    /** A course in the version that a learner is on, offered or not. */
    public Course course(String id, Version version) {
        return content(id, version).course().orElseThrow(() -> new NotFound("« " + id + " » n’est pas un parcours."));
    }

    /** A module with its keys and the notes for mediators; what exams ask is for authors alone. */
    public MicroModule moduleForProfessionals(ModuleRef ref) {
        boolean editor = user.is(Role.AUTHOR) || user.is(Role.ADMINISTRATOR);
        if (!editor) {
            user.mustBe(Role.MEDIATOR);
        }
        MicroModule module = module(ref);
        return editor ? module : module.withoutExamItems();
    }

    /** A drawing or another media file of a version. */
    public Optional<byte[]> media(ModuleRef ref, String path) {
        user.person();
        return Optional.of(path)
                .filter(wanted -> wanted.startsWith("media/"))
                .flatMap(media ->
                        ref.isDraft() ? draft.media(ref.id(), media) : contents.file(ref.id(), ref.version(), media));
    }

    private CheckedContent content(String id, Version version) {
        CheckedContent known = loaded.get(id + "@" + version);
        return known != null ? known : load(find(id, version));
    }

    private CheckedContent load(ContentVersion version) {
        InstalledContent details = version.details();
        String name = details.id() + "@" + details.version();
        CheckedContent known = loaded.get(name);
        if (known != null) {
            return known;
        }
        // Outside any lock: two requests may read the same version at once, and both read the same.
        CheckedContent read = ContentCheck.installed(new ContentFiles(contents.texts(version.id())));
        loaded.put(name, read);
        return read;
    }
}
