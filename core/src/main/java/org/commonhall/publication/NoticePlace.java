package org.commonhall.publication;

import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.directory.building.Building;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Attribute;
import org.commonhall.storage.Index;
import org.commonhall.storage.Kept;
import org.commonhall.storage.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A place where a notice hangs (公示地点): part of the notice.
 *
 * @param id the identity
 * @param version the version
 * @param notice the notice
 * @param building the building, absent for the hall's own pages, where posting proves itself
 * @param spot where there, in words
 * @param postedAt when it was posted there in this round
 * @param live true while it hangs, absent afterwards
 * @param proof what proves it: a photograph's name, a witness
 * @param provedAt when that was recorded
 * @param provedBy by whom
 */
@Index("notice")
@Index({"building", "live", "postedAt"})
public record NoticePlace(
        Id<NoticePlace> id,
        long version,
        Id<PublicNotice> notice,
        @Nullable Id<Building> building,
        @Kept("access.hold.posted") @Size(max = 200) String spot,
        Instant postedAt,
        @Nullable Boolean live,

        @Kept("access.hold.posted") @Size(max = 400) @Nullable String proof,

        @Nullable Instant provedAt,
        @Nullable Id<Person> provedBy) {
    /** How it is stored. */
    public static final RecordType<NoticePlace> TYPE = RecordType.of(MethodHandles.lookup(), NoticePlace.class);
    /** The notice. */
    public static final Attribute<NoticePlace, Id<PublicNotice>> NOTICE = TYPE.attribute("notice", NoticePlace::notice);
    /** The building. */
    public static final Attribute<NoticePlace, Id<Building>> BUILDING =
            TYPE.attribute("building", NoticePlace::building);
    /** True while it hangs. */
    public static final Attribute<NoticePlace, Boolean> LIVE = TYPE.attribute("live", NoticePlace::live);
    /** When it was posted there. */
    public static final Attribute<NoticePlace, Instant> POSTED_AT = TYPE.attribute("postedAt", NoticePlace::postedAt);

    /** Whether posting there still has to be proved. */
    boolean unproven() {
        return building != null && proof == null;
    }

    NoticePlace proved(String by, Instant at, @Nullable Id<Person> who) {
        return new NoticePlace(id, version, notice, building, spot, postedAt, live, by, at, who);
    }

    NoticePlace postedAgain(Instant at) {
        return new NoticePlace(id, version, notice, building, spot, at, true, null, null, null);
    }

    NoticePlace takenDown() {
        return new NoticePlace(id, version, notice, building, spot, postedAt, null, proof, provedAt, provedBy);
    }
}
