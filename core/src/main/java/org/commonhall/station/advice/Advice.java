package org.commonhall.station.advice;

import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Id;
import org.commonhall.NotAllowed;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.Retained;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Corridor;
import org.commonhall.station.desk.Desks;

/**
 * Advice in confidence (咨询保密记录): notes on appointments that only their adviser reads, and the one person they are
 * released to. No role and no policy opens them, and each reading is journaled. Thread-safe.
 */
public final class Advice {
    /** What the hall knows of it. */
    public static final Capability<Advice> CAPABILITY = Capability.of("advice", Advice.class)
            .records(AdviceNote.TYPE)
            .needs(Desks.CAPABILITY)
            .rights(AdviceRights.class)
            .events("advice.written", "advice.read", "advice.released")
            .offers(Retained.class, parts -> new Retained(AdviceNote.WRITTEN_AT))
            .make(parts -> new Advice(parts.corridor()));

    private final AdviceSteps steps;
    private final AdviceReads reads;

    Advice(Corridor corridor) {
        this.steps = new AdviceSteps(corridor);
        this.reads = new AdviceReads(corridor);
    }

    /**
     * Gives the reads that show no words.
     *
     * @return the reads
     */
    public AdviceReads reads() {
        return reads;
    }

    /**
     * Writes a confidential note.
     *
     * @param by staff of the desk, who alone can read it then
     * @param command what
     * @return what came of it, without the words
     * @throws RuleViolation {@code advice.person} for anybody but a person, {@code advice.service} where the service is not
     *     offered in confidence
     */
    public Receipt<AdviceNote> write(Call by, WriteAdvice command) {
        return steps.write(by, command);
    }

    /**
     * Reads a confidential note; the journal says who did and when.
     *
     * @param by the adviser who wrote it, or the person it was released to; nobody else, whatever the role or the policy
     * @param note which
     * @return the note with its words
     * @throws NotAllowed with {@code access.denied}
     */
    public AdviceText read(Actor by, Id<AdviceNote> note) {
        return reads.text(by, note);
    }

    /**
     * Lets one other person read a confidential note, instead of the one before.
     *
     * @param by the adviser who wrote it
     * @param command which, and who
     * @return what came of it, without the words
     * @throws RuleViolation {@code record.person.gone} for somebody erased, {@code advice.consent} without the client's consent
     *     to {@code advice.release}
     */
    public Receipt<AdviceNote> release(Call by, ReleaseAdvice command) {
        return steps.release(by, command);
    }
}
