package org.commonhall.volunteering.delivery;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.Optional;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Reading;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Inner;
import org.commonhall.storage.Personal;
import org.commonhall.storage.Query;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.storage.Unique;
import org.commonhall.volunteering.meal.MealClient;
import org.jspecify.annotations.Nullable;

/**
 * Where meals may be left if nobody opens (约定放置处). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param client whose
 * @param words where
 * @param erasedAt when the personal values were erased
 */
@Inner
@Unique(name = "client", of = "client") public record AgreedPlace(
        Id<AgreedPlace> id,
        long version,
        @Subject Id<MealClient> client,
        @Personal("meal.door") @Size(max = 200) @Nullable String words,
        @Nullable Instant erasedAt) {

    /** How it is stored. */
    public static final RecordType<AgreedPlace> TYPE = RecordType.of(MethodHandles.lookup(), AgreedPlace.class);
    /** Whose. */
    public static final Attribute<AgreedPlace, Id<MealClient>> CLIENT = TYPE.attribute("client", AgreedPlace::client);

    /** Finds where the meals of a client may be left: one statement. */
    static Optional<AgreedPlace> find(Reading reading, Id<MealClient> client) {
        return reading.select(Query.of(TYPE).where(CLIENT.is(client))).stream().findFirst();
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
