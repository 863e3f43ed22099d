package org.commonhall.testing;

import java.io.StringReader;
import org.commonhall.Actor;
import org.commonhall.CommonhallBuilder;
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
import org.junit.jupiter.api.BeforeEach;

/** A hall with a committee that keeps motions, its secretary and workers, for scenarios on any store. */
@SuppressWarnings("exports") // JUnit and AssertJ are optional, and on the path wherever a scenario runs
public abstract class MotionHall extends HallLife {
    /** A graph of the host's own: two supporters before the vote. */
    protected static final String OWN = """
            graph,state,zh,en,flags,merge,visible_to,outcome,recommendation_zh,recommendation_en,supporters,next,withdraw_to
            supported,,附议流程,Supported,,,,,,,,,
            supported,draft,征集附议,collecting,initial submitter_edit support,,,,,,,open gone,gone
            supported,open,未决,open,ballot,,people,,,,2,yes no,
            supported,yes,通过,yes,,do,,adopted,,,,,
            supported,no,否决,no,,,,rejected,,,,,
            supported,gone,撤回,gone,,,,withdrawn,,,,,
            """;

    /** Its motions. */
    protected Motions motions;
    /** The committee. */
    protected Id<Organization> body;
    /** Another body, without a book. */
    protected Id<Organization> street;
    /** The committee's book. */
    protected MotionBook book;
    /** Keeps the committee's papers. */
    protected Actor secretary;
    /** Brings motions. */
    protected Actor worker;
    /** Supports them. */
    protected Actor other;
    /** Supports them too. */
    protected Actor asker;
    /** Reads everything of the district. */
    protected Actor auditor;

    /** For scenarios. */
    @SuppressWarnings("NullAway") // all are set before each test
    protected MotionHall() {}

    @Override
    protected CommonhallBuilder settings() {
        return super.settings().motions(MotionPolicy.neutral().withGraphs(graphs(OWN)));
    }

    /** Opens the book. */
    @BeforeEach
    public final void open() {
        motions = hall.motions();
        body = organization("building_committee", "Tower Committee");
        street = organization("street_office", "Street Office");
        secretary = somebody("Secretary", Role.SECRETARY, body.value());
        worker = somebody("Worker", null, body.value());
        other = somebody("Other", null, body.value());
        asker = somebody("Asker", null, body.value());
        auditor = somebody("Auditor", Role.AUDITOR, Scopes.DISTRICT);
        book = motions.openBook(secretary, OpenMotionBook.of(body, "M"));
    }

    /**
     * The same motions with other graphs of the host's own, as after the host has changed its file.
     *
     * @param csv the graphs
     */
    protected final void changeGraphs(String csv) {
        motions = new Motions(hall.corridor(), MotionPolicy.neutral().withGraphs(graphs(csv)));
    }

    /**
     * Moves a motion.
     *
     * @param by who
     * @param motion which
     * @param to where
     * @return the motion as stored
     */
    protected final Motion move(Actor by, Motion motion, String to) {
        return motions.move(by, MoveMotion.of(motion.id(), to));
    }

    /**
     * A motion of the worker in a state of the standard graph.
     *
     * @param state submitted or permitted
     * @return the motion as stored
     */
    protected final Motion at(String state) {
        Motion motion = move(
                worker,
                motions.create(worker, CreateMotion.of(body, "Quiet room", "One room is kept quiet")),
                "submitted");
        return state.equals("submitted") ? motion : move(secretary, motion, state);
    }

    /**
     * An amendment.
     *
     * @param lead the motion it would change
     * @param text the whole text
     * @return the amendment as stored
     */
    protected final Motion amendment(Motion lead, String text) {
        return motions.create(other, CreateMotion.of(lead.body(), text, text).amending(lead.id()));
    }

    private static MotionGraphs graphs(String csv) {
        return MotionGraphs.read("own.csv", new StringReader(csv));
    }
}
