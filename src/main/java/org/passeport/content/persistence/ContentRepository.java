package org.passeport.content.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.passeport.content.ContentKind;
import org.passeport.content.Version;
import org.passeport.content.domain.ContentVersion;
import org.passeport.platform.Sha256;

/**
 * Versions and their files. A file is stored once under its SHA-256, in parts that every database takes; files have no
 * entity: nothing ever edits them.
 */
@ApplicationScoped
public class ContentRepository {

    private static final int PART = 512 * 1024;

    private static final String MEDIA = "media/";

    @PersistenceContext
    EntityManager entities;

    public void add(ContentVersion version, Map<String, byte[]> files) {
        entities.persist(version);
        entities.flush();
        // In the order of their hashes, so that two nodes that store the same files wait for each other and never in a
        // circle.
        SortedMap<String, byte[]> missing = new TreeMap<>();
        files.forEach((path, bytes) -> missing.put(Sha256.of(bytes), bytes));
        missing.keySet().removeAll(stored(List.copyOf(missing.keySet())));
        missing.forEach(this::store);
        files.forEach((path, bytes) -> entities.createNativeQuery(
                        "insert into content_version_file (version_key, path, sha256) values (?1, ?2, ?3)")
                .setParameter(1, version.id())
                .setParameter(2, path)
                .setParameter(3, Sha256.of(bytes))
                .executeUpdate());
    }

    private List<?> stored(List<String> hashes) {
        return entities.createNativeQuery(
                        "select sha256 from content_file where part = 0 and sha256 in (?1)", String.class)
                .setParameter(1, hashes)
                .getResultList();
    }

    private void store(String sha256, byte[] bytes) {
        for (int part = 0; part == 0 || part * PART < bytes.length; part++) {
            entities.createNativeQuery("insert into content_file (sha256, part, bytes) values (?1, ?2, ?3)")
                    .setParameter(1, sha256)
                    .setParameter(2, part)
                    .setParameter(3, Arrays.copyOfRange(bytes, part * PART, Math.min((part + 1) * PART, bytes.length)))
                    .executeUpdate();
        }
    }

    public Optional<ContentVersion> find(String contentId, Version version) {
        return entities.createQuery("""
                        select v from ContentVersion v
                        where v.contentId = :id and v.major = :major and v.minor = :minor and v.patch = :patch
                        """, ContentVersion.class)
                .setParameter("id", contentId)
                .setParameter("major", version.major())
                .setParameter("minor", version.minor())
                .setParameter("patch", version.patch())
                .getResultStream()
                .findFirst();
    }

    /** Newest versions first within each content. */
    public List<ContentVersion> all() {
        return entities.createQuery("""
                        select v from ContentVersion v
                        order by v.contentId, v.major desc, v.minor desc, v.patch desc
                        """, ContentVersion.class).getResultList();
    }

    /** Those of a kind that are not withdrawn, newest first within each content. */
    public List<ContentVersion> offered(ContentKind kind) {
        return entities.createQuery("""
                        select v from ContentVersion v where v.kind = :kind and v.withdrawnAt is null
                        order by v.contentId, v.major desc, v.minor desc, v.patch desc
                        """, ContentVersion.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The newest version of a content that is not withdrawn. */
    public Optional<ContentVersion> offered(ContentKind kind, String contentId) {
        return entities.createQuery("""
                        select v from ContentVersion v
                        where v.kind = :kind and v.contentId = :id and v.withdrawnAt is null
                        order by v.major desc, v.minor desc, v.patch desc
                        """, ContentVersion.class)
                .setParameter("kind", kind)
                .setParameter("id", contentId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Versions of a kind after one of them, by id then version, oldest first. */
    public List<ContentVersion> after(ContentKind kind, String contentId, Version version, int most) {
        return entities.createQuery("""
                        select v from ContentVersion v where v.kind = :kind
                        and (v.contentId > :id or v.contentId = :id and (v.major > :major or v.major = :major
                        and (v.minor > :minor or v.minor = :minor and v.patch > :patch)))
                        order by v.contentId, v.major, v.minor, v.patch
                        """, ContentVersion.class)
                .setParameter("kind", kind)
                .setParameter("id", contentId)
                .setParameter("major", version.major())
                .setParameter("minor", version.minor())
                .setParameter("patch", version.patch())
                .setMaxResults(most)
                .getResultList();
    }

    /** The text files of a version, in one statement. */
    public SortedMap<String, byte[]> texts(UUID version) {
        List<?> rows = entities.createNativeQuery("""
                        select v.path, f.bytes from content_version_file v join content_file f on f.sha256 = v.sha256
                        where v.version_key = ?1 and v.path not like ?2 order by v.path, f.part
                        """)
                .setParameter(1, version)
                .setParameter(2, MEDIA + "%")
                .getResultList();
        SortedMap<String, ByteArrayOutputStream> parts = new TreeMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            parts.computeIfAbsent((String) columns[0], path -> new ByteArrayOutputStream())
                    .writeBytes((byte[]) columns[1]);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        parts.forEach((path, bytes) -> files.put(path, bytes.toByteArray()));
        return files;
    }

    /** One file of a version, in one statement. */
    public Optional<byte[]> file(String contentId, Version version, String path) {
        List<?> parts = entities.createNativeQuery("""
                        select f.bytes from content_version c
                        join content_version_file v on v.version_key = c.id
                        join content_file f on f.sha256 = v.sha256
                        where c.content_id = ?1 and c.major = ?2 and c.minor = ?3 and c.patch = ?4 and v.path = ?5
                        order by f.part
                        """)
                .setParameter(1, contentId)
                .setParameter(2, version.major())
                .setParameter(3, version.minor())
                .setParameter(4, version.patch())
                .setParameter(5, path)
                .getResultList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.forEach(part -> bytes.writeBytes((byte[]) part));
        return Optional.of(bytes.toByteArray());
    }
}
