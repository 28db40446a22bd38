package org.passeport.learning.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.passeport.content.Course;
import org.passeport.content.Version;
import org.passeport.people.PersonKey;
import org.passeport.platform.PersonalData;

/** A person is on a course, in the version that was offered when they enrolled. */
@Entity
@Table(name = "learning_enrolment")
@PersonalData(
        purpose = "montrer à la personne où elle en est de son parcours",
        basis = PersonalData.Basis.PUBLIC_TASK,
        retention = "comme la personne")
public class Enrolment {

    @Id
    private UUID id;

    @Column(name = "person_key", updatable = false)
    private UUID person;

    @Column(name = "course_id", updatable = false)
    private String courseId;

    @Column(name = "course_version", updatable = false)
    private String courseVersion;

    @Column(name = "enrolled_at", updatable = false)
    private Instant enrolledAt;

    @Column(name = "enrolled_by", updatable = false)
    private UUID enrolledBy;

    /** For JPA. */
    protected Enrolment() {}

    /** @param by the person, or their mediator */
    public Enrolment(UUID id, PersonKey person, Course course, Instant enrolledAt, PersonKey by) {
        this.id = id;
        this.person = person.value();
        this.courseId = course.id();
        this.courseVersion = course.version().toString();
        this.enrolledAt = enrolledAt;
        this.enrolledBy = by.value();
    }

    public PersonKey person() {
        return new PersonKey(person);
    }

    public String courseId() {
        return courseId;
    }

    public Version courseVersion() {
        return Version.parse(courseVersion);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }
}
