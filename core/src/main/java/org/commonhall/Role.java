package org.commonhall;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A role that can be granted on a scope. The constants are those the standard permissions name; a host adds its own by
 * declaring them in a capability.
 *
 * @param code the stable code, at most 40 characters
 */
public record Role(@JsonValue String code) {
    /** Runs the hall (管理员): grants roles, keeps the directory, may do everything but read ballots and advice. */
    public static final Role ADMINISTRATOR = new Role("administrator");
    /** Keeps people, organizations and buildings (登记员). */
    public static final Role REGISTRAR = new Role("registrar");
    /** Receives and dispatches requests (受理员). */
    public static final Role DESK = new Role("desk");
    /** Works on requests for a unit (承办人). */
    public static final Role HANDLER = new Role("handler");
    /** Asks requesters whether it was solved (回访员). */
    public static final Role SURVEYOR = new Role("surveyor");
    /** Decides disputes, long pauses and reviews (复核员). */
    public static final Role REVIEWER = new Role("reviewer");
    /** Keeps the papers of a body: agenda, minutes, notices, follow-up (秘书). */
    public static final Role SECRETARY = new Role("secretary");
    /** Reads everything that is not personal, and the journal (审计员). */
    public static final Role AUDITOR = new Role("auditor");
    /** Runs a station (站长): its places, hours, closures and waitlists. */
    public static final Role KEEPER = new Role("keeper");
    /** Works at a station or a desk (工作人员): counts, stock, what is out of order. */
    public static final Role ATTENDANT = new Role("attendant");
    /** Offers courses and programmes (组织者): plans runs, seats and sessions. */
    public static final Role ORGANISER = new Role("organiser");
    /** Teaches (讲师): one's own sessions. */
    public static final Role INSTRUCTOR = new Role("instructor");
    /** Assesses what learners can do (考评员). */
    public static final Role ASSESSOR = new Role("assessor");
    /** Keeps elders, meals and pairs (协调员). */
    public static final Role COORDINATOR = new Role("coordinator");
    /** Reads the feed of events for another system (集成方). */
    public static final Role INTEGRATOR = new Role("integrator");

    /**
     * Takes a role by its code.
     *
     * @param text the code, of the library or of a host
     * @return the role
     */
    @JsonCreator
    public static Role valueOf(String text) {
        return new Role(text);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
