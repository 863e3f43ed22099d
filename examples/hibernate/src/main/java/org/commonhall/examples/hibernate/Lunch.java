package org.commonhall.examples.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entity of the host's own: the lunches ordered for a meeting. */
@Entity
public class Lunch {
    @Id
    private UUID booking = new UUID(0, 0);

    private int ordered;

    /** For Hibernate. */
    protected Lunch() {}

    Lunch(UUID booking, int ordered) {
        this.booking = booking;
        this.ordered = ordered;
    }

    int ordered() {
        return ordered;
    }
}
