package org.commonhall.governance.ballot;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import org.commonhall.Id;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Inner;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * How many are to be elected, of a group or in all (应选名额).
 *
 * @param id the identity
 * @param version the version
 * @param ballot the election
 * @param groupCode the group whose seats they are, absent where there are no groups
 * @param posts how many
 */
@Inner
@Index("ballot")
public record BallotPost(
        Id<BallotPost> id,
        long version,
        Id<Ballot> ballot,
        @Size(max = 40) @Nullable String groupCode,
        long posts) {
    /** How it is stored. */
    public static final RecordType<BallotPost> TYPE = RecordType.of(MethodHandles.lookup(), BallotPost.class);
    /** The election. */
    public static final Attribute<BallotPost, Id<Ballot>> BALLOT = TYPE.attribute("ballot", BallotPost::ballot);
}
