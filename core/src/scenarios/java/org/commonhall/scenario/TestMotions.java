package org.commonhall.scenario;

import java.io.StringReader;
import org.commonhall.Actor;
import org.commonhall.Id;
import org.commonhall.Role;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.Organization;
import org.commonhall.governance.motion.CreateMotion;
import org.commonhall.governance.motion.Motion;
import org.commonhall.governance.motion.MotionBook;
import org.commonhall.governance.motion.MotionGraphs;
import org.commonhall.governance.motion.MotionPolicy;
import org.commonhall.governance.motion.Motions;
import org.commonhall.governance.motion.MoveMotion;
import org.commonhall.governance.motion.OpenMotionBook;

/** A hall with a committee that keeps motions, its secretary and workers. */
public final class TestMotions extends Fixture {
    /** A graph of the host's own: two supporters before the vote. */
    public static final String OWN = """
            graph,state,zh,en,flags,merge,visible_to,outcome,recommendation_zh,recommendation_en,supporters,next,withdraw_to
            supported,,附议流程,Supported,,,,,,,,,
            supported,draft,征集附议,collecting,initial submitter_edit support,,,,,,,open gone,gone
            supported,open,未决,open,ballot,,people,,,,2,yes no,
            supported,yes,通过,yes,,do,,adopted,,,,,
            supported,no,否决,no,,,,rejected,,,,,
            supported,gone,撤回,gone,,,,withdrawn,,,,,
            """;

    /** Its motions. */
    public Motions motions;
    /** The committee. */
    public final Id<Organization> body;
    /** Another body, without a book. */
    public final Id<Organization> street;
    /** The committee's book. */
    public final MotionBook book;
    /** Keeps the committee's papers. */
    public final Actor secretary;
    /** Brings motions. */
    public final Actor worker;
    /** Supports them. */
    public final Actor other;
    /** Supports them too. */
    public final Actor asker;
    /** Reads everything of the district. */
    public final Actor auditor;

    public TestMotions(TestHall given) {
        super(given.with(builder -> builder.with(MotionPolicy.neutral().withGraphs(graphs(OWN)))));
        motions = hall.governance().motions();
        body = organization("building_committee", "Tower Committee");
        street = organization("street_office", "Street Office");
        secretary = somebody("Secretary", Role.SECRETARY, body.value());
        worker = somebody("Worker", null, body.value());
        other = somebody("Other", null, body.value());
        asker = somebody("Asker", null, body.value());
        auditor = somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
        book = Stored.of(hall, MotionBook.TYPE, motions.openBook(secretary, OpenMotionBook.of(body, "M")));
    }

    /** The same motions with other graphs of the host's own, as after the host has changed its file. */
    public void changeGraphs(String csv) {
        motions = later(settings().with(MotionPolicy.neutral().withGraphs(graphs(csv))))
                .governance()
                .motions();
    }

    /** Moves a motion. */
    public Motion move(Actor by, Motion motion, String to) {
        return Stored.of(hall, Motion.TYPE, motions.move(by, new MoveMotion(motion.id(), to)));
    }

    /** Drafts a motion. */
    public Motion created(Actor by, CreateMotion draft) {
        return Stored.of(hall, Motion.TYPE, motions.create(by, draft));
    }

    /** A motion of the worker in a state of the standard graph. */
    public Motion at(String state) {
        Motion motion = move(
                worker,
                created(
                        worker,
                        CreateMotion.of(body, "Quiet room", "One room is kept quiet")
                                .build()),
                "submitted");
        return state.equals("submitted") ? motion : move(secretary, motion, state);
    }

    /** An amendment. */
    public Motion amendment(Motion lead, String text) {
        return created(
                other,
                CreateMotion.of(lead.body(), text, text).leadMotion(lead.id()).build());
    }

    private static MotionGraphs graphs(String csv) {
        return MotionGraphs.read("own.csv", new StringReader(csv));
    }
}
