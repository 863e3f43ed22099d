package org.commonhall.governance.motion;

import java.time.Instant;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A motion in a list.
 *
 * @param id the identity
 * @param body the body that is to decide
 * @param bodyName its name
 * @param leadMotion for an amendment: the motion it would change; else null
 * @param leadMotionName its name, or null
 * @param origin the motion it was forwarded from, or null
 * @param originName its name, or null
 * @param number its number, or null
 * @param title one line
 * @param state where it stands
 * @param label what people call that
 * @param live whether it is undecided
 * @param recommendation how the staff recommend to decide, or null
 * @param supporters how many support it
 * @param voteOrder an amendment's place in the order of votes, or null
 * @param createdAt when it was drafted
 * @param changedAt when it last changed
 */
public record MotionRow(
        Id<Motion> id,
        Id<Organization> body,
        @Nullable Name bodyName,
        @Nullable Id<Motion> leadMotion,
        @Nullable Name leadMotionName,
        @Nullable Id<Motion> origin,
        @Nullable Name originName,
        @Nullable String number,
        String title,
        String state,
        Name label,
        boolean live,
        @Nullable Name recommendation,
        long supporters,
        @Nullable Long voteOrder,
        Instant createdAt,
        Instant changedAt) {

    static MotionRow of(Motion motion, Names names) {
        MotionGraph graph = motion.ownGraph();
        return new MotionRow(
                motion.id(),
                motion.body(),
                names.of(Organization.TYPE, motion.body()),
                motion.leadMotion(),
                names.of(Motion.TYPE, motion.leadMotion()),
                motion.origin(),
                names.of(Motion.TYPE, motion.origin()),
                motion.number(),
                motion.title(),
                motion.state(),
                graph.require(motion.state()).label(),
                motion.live() != null,
                recommendation(graph, motion),
                motion.supporters(),
                motion.voteOrder(),
                motion.createdAt(),
                motion.changedAt());
    }

    static @Nullable Name recommendation(MotionGraph graph, Motion motion) {
        String state = motion.recommendation();
        return state == null ? null : graph.require(state).recommendation();
    }
}
