package org.commonhall.volunteering.service;

/** What a record of service rests on. */
public enum ServiceEvidence {
    /** Checking in and out. */
    CHECKED,
    /** What somebody states. */
    STATED
}
