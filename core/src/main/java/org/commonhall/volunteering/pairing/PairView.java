package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as its volunteer sees it; nothing of risks and diets.
 *
 * @param id the identity
 * @param version the version, for a command's {@code seen}
 * @param elder who is visited
 * @param elderName how the elder wants to be called
 * @param status where it stands
 * @param dueOn the last day on which both meet in time, null while it does not run
 * @param lastMadeAt the last contact that was made, null before
 * @param alarmAt when the open alarm was raised, null while there is none
 * @param address where the elder lives, on the last day and until the contact is made; null before
 * @param interests the codes of the interests of the elder
 */
public record PairView(
        Id<Pairing> id,
        long version,
        Id<Person> elder,
        @Personal("contact") String elderName,
        PairingStatus status,
        @Nullable LocalDate dueOn,
        @Nullable Instant lastMadeAt,
        @Nullable Instant alarmAt,
        @Personal("contact") @Nullable String address,
        @Personal("pairing") ImmutableList<String> interests) {

    static PairView of(Pairing one, Person elder, @Nullable ElderProfile wishes, Instant now) {
        LocalDate due = one.cadence().map(Cadence::dueOn).orElse(null);
        boolean goes = due != null && !LocalDate.ofInstant(now, one.zone()).isBefore(due);
        return new PairView(
                one.id(),
                one.version(),
                one.elder(),
                elder.name(),
                one.status(),
                due,
                one.lastMadeAt(),
                one.alarmAt(),
                goes ? elder.address() : null,
                wishes == null
                        ? ImmutableList.of()
                        : CompanionFit.words(wishes.interests()).asList());
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
