package org.commonhall.learning.enrolment;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.RuleViolation;
import org.commonhall.corridor.Corridor;
import org.commonhall.credential.Credential;
import org.commonhall.learning.course.CourseRun;
import org.commonhall.learning.course.RunSettlement;

/** Judges what the attendance of a run has come to, and tells what has changed by it: each once, with an entry of its own. */
final class JudgeSteps implements RunSettlement {
    private static final System.Logger LOG = System.getLogger(JudgeSteps.class.getName());

    private final Corridor corridor;
    private final Judging judging;
    private final CertificateSteps certificates;

    JudgeSteps(Corridor corridor, Judging judging, CertificateSteps certificates) {
        this.corridor = corridor;
        this.judging = judging;
        this.certificates = certificates;
    }

    /** What is told of a learner. */
    private record Told(EnrolmentEvent event, Enrolment next) {}

    @Override
    public void marked(Actor by, Id<CourseRun> id) {
        corridor.bulk(by, change -> {
            CourseRun run = change.lock(CourseRun.TYPE, id);
            change.authorise(EnrolmentRights.SETTLE, false, run.scope());
            ImmutableList<Enrolment> learners = Judging.learners(
                    change, run, EnrolmentStatus.ENROLLED, EnrolmentStatus.COMPLETED, EnrolmentStatus.NOT_COMPLETED);
            Map<Id<Enrolment>, Standing> standings = judging.standings(change, judging.ledger(change, run), learners);
            Map<UUID, Credential> certificates = Judging.certificates(change, learners);
            List<Told> told = new ArrayList<>();
            for (Enrolment one : learners) {
                Standing standing = Objects.requireNonNull(standings.get(one.id()));
                boolean certified = certificates.containsKey(one.id().value());
                Enrolment next = one.rejudged(standing, certified, change.now());
                EnrolmentEvent event = one.told(next);
                if (event != null) {
                    told.add(new Told(event, next));
                }
            }
            if (!told.isEmpty()) {
                List<Enrolment> stored = change.updateAll(
                        Enrolment.TYPE, told.stream().map(Told::next).toList());
                for (int i = 0; i < stored.size(); i++) {
                    change.entry(told.get(i).event().code(), Enrolment.TYPE, stored.get(i), null);
                }
            }
            return told.size();
        });
    }

    @Override
    public void finished(Actor by, Id<CourseRun> run) {
        try {
            certificates.issueAll(by, new IssueAll(run));
        } catch (RuleViolation refused) {
            // An organiser who issues them hears why, such as a badge that the hall does not know.
            LOG.log(System.Logger.Level.WARNING, "Certificates of run {0} wait: {1}", run, refused.code());
        }
    }
}
