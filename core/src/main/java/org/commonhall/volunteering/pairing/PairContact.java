package org.commonhall.volunteering.pairing;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import javax.lang.model.element.Modifier;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Personal;
import org.commonhall.storage.RecordType;
import org.commonhall.storage.Subject;
import org.commonhall.volunteering.service.ServiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * A contact of companions, or an attempt at one (联系记录). Immutable.
 *
 * @param id the identity
 * @param version the version
 * @param pairing of which pairing
 * @param elder who was visited
 * @param at when; where one goes there its beginning, of a call its end
 * @param minutes how long it lasted, 0 for an attempt
 * @param medium how
 * @param made false for an attempt in vain
 * @param seen how the elder was, absent where nobody says
 * @param words what was seen
 * @param recordedBy who recorded it
 * @param recordedAt when
 * @param late whether an alarm had been raised for want of it
 * @param service the record of service it became, absent for none
 */
@Index({"pairing", "at"})
@Index("elder")
@RecordBuilder
@RecordBuilder.Options(builderClassModifiers = Modifier.FINAL, enableWither = false)
public record PairContact(
        Id<PairContact> id,
        long version,
        Id<Pairing> pairing,
        @Subject Id<Person> elder,
        Instant at,
        long minutes,
        Medium medium,
        boolean made,
        @Personal("pairing.wellbeing") @Nullable ContactSeen seen,

        @Personal("pairing.wellbeing") @Size(max = 400) @Nullable String words,

        @Nullable Id<Person> recordedBy,
        Instant recordedAt,
        boolean late,
        @Nullable Id<ServiceRecord> service) {
    /** How it is stored. */
    public static final RecordType<PairContact> TYPE = RecordType.of(MethodHandles.lookup(), PairContact.class);
    /** Of which pairing. */
    public static final Attribute<PairContact, Id<Pairing>> PAIRING = TYPE.attribute("pairing", PairContact::pairing);
    /** When. */
    public static final Attribute<PairContact, Instant> AT = TYPE.attribute("at", PairContact::at);
    /** Whether it was made. */
    public static final Attribute<PairContact, Boolean> MADE = TYPE.attribute("made", PairContact::made);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
