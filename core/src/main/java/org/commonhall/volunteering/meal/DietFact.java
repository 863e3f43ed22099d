package org.commonhall.volunteering.meal;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What the kitchen must know of a client's diet (饮食禁忌). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param client whose
 * @param kind what it is about
 * @param what the code of the ingredient, of the restriction or of the texture
 * @param hard whether a dish that clashes must never be brought
 * @param startsOn from which day on
 * @param endsOn the first day it is over, absent while nobody knows
 */
@Index("client")
@Index("programme")
@Inner
public record DietFact(
        Id<DietFact> id,
        long version,
        Id<Programme> programme,
        @Subject Id<MealClient> client,
        DietKind kind,
        @Personal("meal.diet") @Size(max = 60) String what,
        boolean hard,
        LocalDate startsOn,
        @Nullable LocalDate endsOn) {
    /** How it is stored. */
    public static final RecordType<DietFact> TYPE = RecordType.of(MethodHandles.lookup(), DietFact.class);
    /** Which programme. */
    public static final Attribute<DietFact, Id<Programme>> PROGRAMME = TYPE.attribute("programme", DietFact::programme);
    /** Whose. */
    public static final Attribute<DietFact, Id<MealClient>> CLIENT = TYPE.attribute("client", DietFact::client);

    /** Tells whether it holds on a day. */
    boolean holds(LocalDate day) {
        return !startsOn.isAfter(day) && (endsOn == null || day.isBefore(endsOn));
    }

    /** Gives it with an end. */
    DietFact until(LocalDate end) {
        return new DietFact(id, version, programme, client, kind, what, hard, startsOn, end);
    }

    /** Gives it as a command says it. */
    DietLine line() {
        return new DietLine(kind, what, hard);
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
