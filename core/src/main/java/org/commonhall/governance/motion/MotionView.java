package org.commonhall.governance.motion;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.Name;
import org.commonhall.corridor.Describe;
import org.commonhall.corridor.Names;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A motion as everybody sees it who may, and what the body's staff and the submitter see besides.
 *
 * @param row what lists show
 * @param version the version
 * @param category its category, or null
 * @param categoryName its name, or null
 * @param subject what it is about, or null
 * @param text the text as it was brought in
 * @param reason the grounds, or null
 * @param finalText the text after adopted amendments, or null
 * @param outcome what its end state means, null while it is undecided or where its graph does not say
 * @param graph the name of the graph it began with
 * @param recommendationText the words of the recommendation, or null
 * @param amendments how many amendments it has had
 * @param openAmendments how many of them are undecided
 * @param unmerged how many adopted amendments wait for the final text
 * @param submittedAt when it was handed in, or null
 * @param withdrawnAt when it was taken back, or null
 * @param endedAt when it was decided, or null
 * @param decidedBy the ballot that decided, or null
 * @param submitter for staff and the submitter: who brought it; else null
 * @param submitterName the person's name, or null
 */
public record MotionView(
        MotionRow row,
        long version,
        @Nullable Id<MotionCategory> category,
        @Nullable Name categoryName,
        @Nullable UUID subject,
        String text,
        @Nullable String reason,
        @Nullable String finalText,
        @Nullable MotionOutcome outcome,
        String graph,
        @Nullable String recommendationText,
        long amendments,
        long openAmendments,
        long unmerged,
        @Nullable Instant submittedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Instant endedAt,
        @Nullable UUID decidedBy,
        @Nullable Id<Person> submitter,
        @Personal("contact") @Nullable String submitterName) {

    /**
     * Something that happened to a motion.
     *
     * @param version the motion's version afterwards
     * @param at when
     * @param event what, as the journal calls it
     * @param from the state before, null where it stayed
     * @param to the state afterwards, null where it stayed
     * @param words whether its text or final text changed
     * @param note why, for a state out of turn; else null
     */
    public record Step(
            long version,
            Instant at,
            String event,
            @Nullable Name from,
            @Nullable Name to,
            boolean words,
            @Nullable String note) {}

    /**
     * Somebody who supports a motion.
     *
     * @param person who
     * @param personName the person's name
     * @param at since when
     */
    public record Supporter(
            Id<Person> person,
            @Personal("contact") @Nullable String personName,
            Instant at) {

        static Supporter of(MotionSupport support, Names names) {
            return new Supporter(support.person(), names.plain(Person.TYPE, support.person()), support.at());
        }

        /** Without personal values. */
        @Override
        public String toString() {
            return Describe.record(this);
        }
    }

    static MotionView of(Motion motion, boolean staff, Names names) {
        return new MotionView(
                MotionRow.of(motion, names),
                motion.version(),
                motion.category(),
                names.of(MotionCategory.TYPE, motion.category()),
                motion.subject(),
                motion.text(),
                motion.reason(),
                motion.finalText(),
                MotionLife.state(motion).outcome(),
                motion.graph(),
                motion.recommendationText(),
                motion.amendments(),
                motion.openAmendments(),
                motion.unmerged(),
                motion.submittedAt(),
                motion.withdrawnAt(),
                motion.endedAt(),
                motion.decidedBy(),
                staff ? motion.submitter() : null,
                names.plain(Person.TYPE, staff ? motion.submitter() : null));
    }

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
