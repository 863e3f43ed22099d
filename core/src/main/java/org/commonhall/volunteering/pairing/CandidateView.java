package org.commonhall.volunteering.pairing;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Comparator;
import org.commonhall.Explanation;
import org.commonhall.Id;
import org.commonhall.corridor.Describe;
import org.commonhall.directory.directory.Person;
import org.commonhall.storage.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how well a volunteer would suit an elder, as coordinators see it.
 *
 * @param elder what the elder wishes
 * @param elderName how the elder wants to be called, null where the reader has asked for this elder
 * @param waitingSince since when the elder waits
 * @param volunteer who would visit
 * @param volunteerName how the volunteer wants to be called
 * @param score how many points of 100, 0 for somebody who does not come into question
 * @param explanation where they come from
 * @param lacks why the volunteer does not come into question, empty for a candidate
 */
public record CandidateView(
        Id<ElderProfile> elder,
        @Personal("contact") @Nullable String elderName,
        Instant waitingSince,
        Id<Person> volunteer,
        @Personal("contact") String volunteerName,
        long score,
        Explanation explanation,
        ImmutableList<Explanation> lacks) {
    /** Candidates first, by points, then the elder who waits longest. */
    static final Comparator<CandidateView> BEST = Comparator.comparing(
                    (CandidateView one) -> one.lacks().isEmpty(), Comparator.reverseOrder())
            .thenComparing(CandidateView::score, Comparator.reverseOrder())
            .thenComparing(CandidateView::waitingSince)
            .thenComparing(CandidateView::elder)
            .thenComparing(CandidateView::volunteer);

    /** Without personal values. */
    @Override
    public String toString() {
        return Describe.record(this);
    }
}
