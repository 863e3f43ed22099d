package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;

/**
 * What the register said otherwise when a ballot closed than on its record date, such as a sale during the vote (表决期间的变更).
 * It changes nothing in the ballot and is listed.
 *
 * @param id the identity
 * @param version the version
 * @param ballot the ballot
 * @param kind what changed
 * @param label the voter or the units, for people; never a name
 */
@Inner
@Index("ballot")
public record ElectorateChange(
        Id<ElectorateChange> id,
        long version,
        Id<Ballot> ballot,
        Kind kind,
        @Size(max = 200) String label) {
    /** How it is stored. */
    public static final RecordType<ElectorateChange> TYPE =
            RecordType.of(MethodHandles.lookup(), ElectorateChange.class);
    /** The ballot. */
    public static final Attribute<ElectorateChange, Id<Ballot>> BALLOT =
            TYPE.attribute("ballot", ElectorateChange::ballot);

    /** What can change. */
    public enum Kind {
        /** Is in the register today and has no vote here (新增). */
        JOINED,
        /** Is no more in the register and keeps the vote (退出). */
        LEFT,
        /** Weighs something else today and votes with the weight of the record date (权重变化). */
        WEIGHT;

        /**
         * Its name for people.
         *
         * @return a statement in the reader's language
         */
        public Explanation said() {
            return Explanation.of(this);
        }
    }
}
