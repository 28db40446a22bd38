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

    @PersistenceContext
    EntityManager entities;

    public void add(ContentVersion version, Map<String, byte[]> files) {
        entities.persist(version);
        entities.flush();
        files.forEach((path, bytes) -> {
            String sha256 = Sha256.of(bytes);
            store(sha256, bytes);
            entities.createNativeQuery(
                            "insert into content_version_file (version_key, path, sha256) values (?1, ?2, ?3)")
                    .setParameter(1, version.id())
                    .setParameter(2, path)
                    .setParameter(3, sha256)
                    .executeUpdate();
        });
    }

    private void store(String sha256, byte[] bytes) {
        boolean stored = !entities.createNativeQuery("select part from content_file where sha256 = ?1")
                .setParameter(1, sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        for (int part = 0; !stored && (part == 0 || part * PART < bytes.length); part++) {
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
    public List<ContentVersion> all(ContentKind kind) {
        return entities.createQuery("""
                        select v from ContentVersion v where v.kind = :kind
                        order by v.contentId, v.major desc, v.minor desc, v.patch desc
                        """, ContentVersion.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    public boolean existsIdentity(String identity) {
        return !entities.createQuery("select v.id from ContentVersion v where v.identity = :identity")
                .setParameter("identity", identity)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Every file of a version, in one statement. */
    public SortedMap<String, byte[]> files(UUID version) {
        List<?> rows = entities.createNativeQuery("""
                        select v.path, f.bytes from content_version_file v join content_file f on f.sha256 = v.sha256
                        where v.version_key = ?1 order by v.path, f.part
                        """).setParameter(1, version).getResultList();
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
}
