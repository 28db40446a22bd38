package org.passeport.content.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.passeport.content.ContentKind;
import org.passeport.content.InstalledContent;
import org.passeport.content.Version;
import org.passeport.platform.PersonalData;

/** One immutable version of a content. Only whether it is offered to newcomers changes. */
@Entity
@Table(name = "content_version")
@PersonalData(
        purpose = "savoir qui a installé ou retiré un contenu",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme le contenu")
public class ContentVersion {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ContentKind kind;

    @Column(name = "content_id", updatable = false)
    private String contentId;

    @Column(updatable = false)
    private int major;

    @Column(updatable = false)
    private int minor;

    @Column(updatable = false)
    private int patch;

    @Column(updatable = false)
    private String identity;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String goal;

    @Column(name = "installed_at", updatable = false)
    private Instant installedAt;

    @Column(name = "installed_by", updatable = false)
    private UUID installedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;

    /** For JPA. */
    protected ContentVersion() {}

    /**
     * @param goal        empty for a course
     * @param installedBy null when the operator deployed it
     */
    public ContentVersion(
            UUID id,
            ContentKind kind,
            String contentId,
            Version version,
            String identity,
            String title,
            String goal,
            Instant installedAt,
            UUID installedBy) {
        this.id = id;
        this.kind = kind;
        this.contentId = contentId;
        this.major = version.major();
        this.minor = version.minor();
        this.patch = version.patch();
        this.identity = identity;
        this.title = title;
        this.goal = goal;
        this.installedAt = installedAt;
        this.installedBy = installedBy;
    }

    public UUID id() {
        return id;
    }

    public boolean isSameContent(String otherIdentity) {
        return identity.equals(otherIdentity);
    }

    /**
     * Newcomers are not offered it any more; those who began it go on. What a person withdraws stays so even when it had been
     * undeployed before.
     *
     * @param by null when the operator undeployed it
     */
    public void withdraw(Instant now, UUID by) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            withdrawnBy = by;
        } else if (by != null) {
            withdrawnBy = by;
        }
    }

    public void offerAgain() {
        withdrawnAt = null;
        withdrawnBy = null;
    }

    /** Whether putting the archive back is enough to offer it again: an undeployment closed it, and nobody since. */
    public boolean isUndeployed() {
        return withdrawnAt != null && withdrawnBy == null;
    }

    public InstalledContent details() {
        return new InstalledContent(
                kind,
                contentId,
                new Version(major, minor, patch),
                identity,
                title,
                goal,
                installedAt,
                Optional.ofNullable(withdrawnAt));
    }
}
