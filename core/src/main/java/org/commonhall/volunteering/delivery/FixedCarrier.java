package org.commonhall.volunteering.delivery;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealClient;
import org.commonhall.volunteering.volunteer.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who brings a client meals, or stands in for who does (固定送餐员). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param programme which programme
 * @param client to whom
 * @param person who
 * @param place 0 for the fixed one, from 1 up for stand-ins
 * @param toldAt since when the client knows the face, absent while nobody has told
 */
@Inner
@Unique(
        name = "person",
        of = {"client", "person"})
@Index("programme")
@Index("person")
public record FixedCarrier(
        Id<FixedCarrier> id,
        long version,
        Id<Programme> programme,
        Id<MealClient> client,
        Id<Person> person,
        long place,
        @Nullable Instant toldAt) {

    /** How it is stored. */
    public static final RecordType<FixedCarrier> TYPE = RecordType.of(MethodHandles.lookup(), FixedCarrier.class);
    /** Which programme. */
    public static final Attribute<FixedCarrier, Id<Programme>> PROGRAMME =
            TYPE.attribute("programme", FixedCarrier::programme);
    /** To whom. */
    public static final Attribute<FixedCarrier, Id<MealClient>> CLIENT = TYPE.attribute("client", FixedCarrier::client);
    /** Who. */
    public static final Attribute<FixedCarrier, Id<Person>> PERSON = TYPE.attribute("person", FixedCarrier::person);

    /** Tells whether the client was told early enough for a round. */
    boolean known(DeliveryTerms terms, Instant roundAt) {
        return toldAt != null
                && !toldAt.plus(Duration.ofHours(terms.noticeHours())).isAfter(roundAt);
    }

    /** Gives it at a place in line. */
    FixedCarrier at(long next) {
        return new FixedCarrier(id, version, programme, client, person, next, toldAt);
    }

    /** Gives it once the client was told; the first time counts. */
    FixedCarrier told(Instant now) {
        return new FixedCarrier(id, version, programme, client, person, place, toldAt == null ? now : toldAt);
    }
}
