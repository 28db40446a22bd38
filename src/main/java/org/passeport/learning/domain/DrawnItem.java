package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.passeport.content.MicroModule;
import org.passeport.content.ModuleRef;
import org.passeport.content.Quiz;
import org.passeport.content.Version;
import org.passeport.learning.AttemptKey;
import org.passeport.platform.PersonalData;

/** A question that was drawn for an exam, in the version and at the place where it stays. */
@Entity
@Table(name = "learning_exam_item")
@IdClass(DrawnItem.Key.class)
@PersonalData(
        purpose = "poser à la personne les questions tirées pour elle",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme l’essai")
public class DrawnItem {

    /** Its place in its attempt. */
    public record Key(UUID attempt, int rank) implements Serializable {}

    @Id
    @Column(name = "attempt_key")
    private UUID attempt;

    @Id
    @Column(name = "item_rank")
    private int rank;

    @Column(updatable = false)
    private String step;

    @Column(name = "module_id", updatable = false)
    private String moduleId;

    @Column(name = "module_version", updatable = false)
    private String moduleVersion;

    @Column(name = "item_id", updatable = false)
    private String item;

    @Column(name = "domain_code", updatable = false)
    private String domain;

    /** For JPA. */
    protected DrawnItem() {}

    /** @param rank from 1 */
    public DrawnItem(AttemptKey attempt, int rank, ModuleRef module, String item, String domain) {
        this.attempt = attempt.value();
        this.rank = rank;
        this.step = module.id() + "." + item;
        this.moduleId = module.id();
        this.moduleVersion = module.version().toString();
        this.item = item;
        this.domain = domain;
    }

    public String step() {
        return step;
    }

    public ModuleRef module() {
        return new ModuleRef(moduleId, Version.parse(moduleVersion));
    }

    public String item() {
        return item;
    }

    /** Code of the referential's area that it was drawn for. */
    public String domain() {
        return domain;
    }

    Quiz quizIn(MicroModule module) {
        return module.quizzes()
                .filter(quiz -> quiz.item(item).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(module.ref() + " lost its question " + item));
    }
}
