package org.commonhall.volunteering.pairing;

import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as coordinators see it.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param elder who is visited
 * @param elderName how the elder wants to be called
 * @param volunteer who visits
 * @param volunteerName how the volunteer wants to be called
 * @param status where it stands
 * @param elderAgreed whether the elder has agreed
 * @param volunteerAgreed whether the volunteer has agreed
 * @param cadenceDays how many days there may be between two contacts
 * @param dueOn the last day on which both meet in time, null while it does not run
 * @param trialUntil until when the trial lasts, null before
 * @param lastMadeAt the last contact that was made, null before
 * @param attempts how many attempts were in vain since then
 * @param alarmAt when the open alarm was raised, null while there is none
 * @param rung whom it has reached, null while there is none
 * @param answered whether somebody answers for it
 * @param pausedUntil until when it rests, null where nobody knows or it does not
 * @param endReason why it ended, null before
 */
public record PairingView(
        Id<Pairing> id,
        long version,
        Id<Person> elder,
        @Personal("contact") String elderName,
        Id<Person> volunteer,
        @Personal("contact") String volunteerName,
        PairingStatus status,
        boolean elderAgreed,
        boolean volunteerAgreed,
        long cadenceDays,
        @Nullable LocalDate dueOn,
        @Nullable Instant trialUntil,
        @Nullable Instant lastMadeAt,
        long attempts,
        @Nullable Instant alarmAt,
        @Nullable AlarmRung rung,
        boolean answered,
        @Nullable Instant pausedUntil,
        @Nullable PairingEnd endReason) {

    static PairingView of(Pairing one, Person elder, Person volunteer) {
        return new PairingView(
                one.id(),
                one.version(),
                one.elder(),
                elder.name(),
                one.volunteer(),
                volunteer.name(),
                one.status(),
                one.elderConsentAt() != null,
                one.volunteerConsentAt() != null,
                one.cadenceDays(),
                one.cadence().map(Cadence::dueOn).orElse(null),
                one.trialUntil(),
                one.lastMadeAt(),
                one.attempts(),
                one.alarmAt(),
                one.rung(),
                one.answeredBy() != null,
                one.pausedUntil(),
                one.endReason());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
