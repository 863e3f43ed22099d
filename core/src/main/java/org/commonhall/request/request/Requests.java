package org.commonhall.request.request;

import com.google.common.collect.ImmutableList;
import java.security.SecureRandom;
import org.commonhall.Actor;
import org.commonhall.Call;
import org.commonhall.Due;
import org.commonhall.Id;
import org.commonhall.InvalidInput;
import org.commonhall.NotFound;
import org.commonhall.Receipt;
import org.commonhall.RuleViolation;
import org.commonhall.access.ErasureFollower;
import org.commonhall.access.PersonalDataRequest;
import org.commonhall.access.Retained;
import org.commonhall.corridor.Capability;
import org.commonhall.corridor.Change;
import org.commonhall.corridor.Corridor;
import org.commonhall.corridor.DueWork;
import org.commonhall.corridor.EventPeople;
import org.commonhall.corridor.Names.Naming;
import org.commonhall.corridor.Writing;
import org.commonhall.directory.directory.Person;
import org.commonhall.directory.file.FileRights;
import org.commonhall.directory.file.FileStore;
import org.commonhall.directory.file.Files;
import org.commonhall.request.catalogue.Calendars;
import org.commonhall.request.catalogue.ServiceCatalogue;
import org.commonhall.todo.TodoSource;
import org.commonhall.trace.TraceSource;
import org.commonhall.trace.TraceSources;

/**
 * The life of requests (诉求办理), from submission to review. Who may do what, and from which state, is in {@link
 * RequestAction}: every use case is refused with {@code request.state} from another state. The state of a receipt is the
 * {@link RequestStatus}. Thread-safe.
 */
public final class Requests {
    /** What the hall knows of it. */
    public static final Capability<Requests> CAPABILITY = Capability.of("request", Requests.class)
            .records(
                    ServiceRequest.TYPE,
                    Requester.TYPE,
                    RequestUpdate.TYPE,
                    RequestNote.TYPE,
                    RequestPause.TYPE,
                    RequestRun.TYPE,
                    ReturnVisit.TYPE,
                    RequestFollower.TYPE,
                    RequestAssistant.TYPE)
            .needs(Files.CAPABILITY, ServiceCatalogue.CAPABILITY)
            .settings(RequestPolicy.class, RequestPolicy.neutral())
            .rights(RequestRights.class)
            .events(RequestEvent.values())
            .reaching(ServiceRequest.TYPE, RequestStatus.RECEIVED, RequestEvent.SUBMITTED.code())
            .events("request.dispatched_all")
            .offers(FileRights.class, parts -> new RequestFiles())
            .offers(
                    Calendars.class,
                    parts -> parts.settings(RequestPolicy.class).calendars())
            .offers(ErasureFollower.class, parts -> {
                FileStore files = parts.get(Files.CAPABILITY).store();
                return (change, record) -> forget(files, change, record);
            })
            .due(Requests::dueWork, Due.REQUEST_DUE, Due.REQUEST_ASSISTANCE)
            .subjects(RequestReads::known, ServiceRequest.TYPE)
            .offers(TraceSource.class, parts -> TraceSources.of(ServiceRequest.TYPE, RequestReads::traced))
            .offers(Retained.class, parts -> new Retained(ServiceRequest.CLOSED_AT))
            .offers(EventPeople.class, parts -> RequestSteps.people())
            .offers(TodoSource.class, parts -> RequestReads::todos)
            .named(Naming.of(ServiceRequest.TYPE, RequestReads::named))
            .make(parts -> new Requests(
                    parts.corridor(),
                    parts.settings(RequestPolicy.class),
                    parts.get(Files.CAPABILITY).store()));

    private final Corridor corridor;
    private final RequestPolicy policy;
    private final FileStore files;
    private final SubmissionSteps submission;
    private final DeskSteps desk;
    private final MergeSteps merging;
    private final LeadSteps lead;
    private final RequesterSteps requesters;

    Requests(Corridor corridor, RequestPolicy policy, FileStore files) {
        this.corridor = corridor;
        this.policy = policy;
        this.files = files;
        this.submission = new SubmissionSteps(corridor, policy, new TrackingCodes(new SecureRandom()), files);
        this.desk = new DeskSteps(corridor, policy);
        this.merging = new MergeSteps(corridor, policy);
        this.lead = new LeadSteps(corridor, policy);
        this.requesters = new RequesterSteps(corridor, policy);
    }

    /**
     * Gives what people see of a request.
     *
     * @return the reads
     */
    public RequestReads reads() {
        return new RequestReads(corridor, policy, files);
    }

    /** The files of somebody without an account are nobody's, and go with the words of the request. */
    private static void forget(FileStore files, Writing change, Record record) {
        if (record instanceof ServiceRequest request) {
            files.forgetNobodys(change, request.id().value());
        }
    }

    DueWork dueWork() {
        return new RequestDueWork(corridor, policy);
    }

    /**
     * Submits a request. An emergency is handed over at once; an answered matter without new facts is not accepted and leads
     * to the earlier result. An earlier request that is neither the requester's nor public is not found.
     *
     * @param by anybody for themselves; staff on behalf of others
     * @param command what, where and who
     * @return what came of it with the number, and the tracking code of somebody without an account
     * @throws RuleViolation {@code request.category.retired}, {@code request.contact.needed}, {@code record.person.gone} on
     *     behalf of somebody erased
     */
    public Submitted submit(Call by, SubmitRequest command) {
        return submission.submit(by, command);
    }

    /**
     * Submits a request inside a use case of another capability, in its transaction: both are there, or neither. The journal
     * entry is that use case's.
     *
     * @param change the transaction
     * @param command what, where and who; of somebody with an account, without files
     * @return the id of the request
     * @throws RuleViolation as for {@link #submit}
     */
    public Id<ServiceRequest> submitWithin(Change change, SubmitRequest command) {
        return submission.within(change, command);
    }

    /**
     * Adds the voice of the actor to a request inside a use case of another capability, in its transaction; one voice each.
     * The journal entry is that use case's.
     *
     * @param change the transaction of a person, which is authorised before
     * @param request which request
     * @throws NotFound {@code record.missing}, also for one that is not public
     * @throws RuleViolation {@code request.state} for one that is over
     */
    public void joinWithin(Change change, Id<ServiceRequest> request) {
        requesters.join(change, request, Person.idOf(change.by()));
    }

    /**
     * Takes a request on, and puts its catalogue entry and visibility right. The clock is counted on the limits of the entry.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.category.retired}
     */
    public Receipt<ServiceRequest> accept(Call by, AcceptRequest command) {
        return desk.accept(by, command);
    }

    /**
     * Answers an enquiry when it comes in.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.enquiry.not} if the catalogue does not let it be answered at once
     */
    public Receipt<ServiceRequest> answerAtOnce(Call by, AnswerAtOnce command) {
        return desk.answerAtOnce(by, command);
    }

    /**
     * Refuses a request for a reason of the closed list.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.refuse.channel} without the right channel, {@code request.refuse.earlier} if
     *     no earlier result of the same requester stands
     */
    public Receipt<ServiceRequest> refuse(Call by, RefuseRequest command) {
        return desk.refuse(by, command);
    }

    /**
     * Merges an open request into another one. Both keep their requesters and followers, the other one counts every person
     * once and keeps the earliest promise. What others see of each is still judged by itself.
     *
     * @param by the desk, of both places
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.merge.self}, {@code request.merge.target} if the other one is finished
     */
    public Receipt<ServiceRequest> merge(Call by, MergeRequest command) {
        return merging.merge(by, command);
    }

    /**
     * Takes a merge back: both sides are as if it had not been.
     *
     * @param by the desk, of both places
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> undoMerge(Call by, UndoMerge command) {
        return merging.undoMerge(by, command);
    }

    /**
     * Hands a request to a lead unit. If none is named, the request goes to the route of the catalogue, or back to the unit
     * that had it.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.dispatch.unit} if there is none
     */
    public Receipt<ServiceRequest> dispatch(Call by, DispatchRequest command) {
        return desk.dispatch(by, command);
    }

    /**
     * Hands many requests to one lead unit, all or none.
     *
     * @param by the desk, of every request's place
     * @param command which, to whom
     * @return what came of each, in the order of their ids
     * @throws InvalidInput with every constraint that is broken
     */
    public ImmutableList<Receipt<ServiceRequest>> dispatchAll(Call by, DispatchRequests command) {
        return desk.dispatchAll(by, command);
    }

    /**
     * Takes a step that needs no details.
     *
     * @param by who the action asks for
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.escalate.top} if the ladder has no further rung, {@code request.dispatch.unit}
     *     if no unit leads
     */
    public Receipt<ServiceRequest> step(Call by, RequestStep command) {
        return lead.step(by, command);
    }

    /**
     * Asks to give a request back.
     *
     * @param by a handler of the lead unit
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.return.designated}, {@code request.return.limit} after the sign limit
     */
    public Receipt<ServiceRequest> askReturn(Call by, AskReturn command) {
        return lead.askReturn(by, command);
    }

    /**
     * Stops the clock for a typed reason. A long pause needs the rights of the desk.
     *
     * @param by a handler of the lead unit
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.pause.type}, {@code request.pause.until}, {@code request.pause.long}, {@code
     *     calendar.pause.count} and {@code calendar.pause.total} past a cap
     */
    public Receipt<ServiceRequest> pause(Call by, PauseRequest command) {
        return lead.pause(by, command);
    }

    /**
     * Gives more time for the answer, before it is due, and tells the requester why.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.extend.clock}, {@code request.extend.merged}, {@code request.extend.upstream},
     *     {@code request.extend.late}, {@code request.extend.count}, {@code request.extend.amount}
     */
    public Receipt<ServiceRequest> extend(Call by, ExtendRequest command) {
        return lead.extend(by, command);
    }

    /**
     * Answers a request, which stops the clock.
     *
     * @param by a handler of the lead unit
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.answer.responsible} if nobody is named who is
     */
    public Receipt<ServiceRequest> answer(Call by, AnswerRequest command) {
        return lead.answer(by, command);
    }

    /**
     * Records whether one requester says that it was solved. "No" reopens the request; it closes when all requesters have
     * been asked.
     *
     * @param by a visitor, or the requester
     * @param command what is asked
     * @return what came of it; of a merged request, of the one it is handled with
     * @throws RuleViolation {@code request.visit.reason} for "not solved" without words, {@code request.visit.done} if they
     *     have answered before, {@code request.visit.requester} if it is not clear who is meant
     */
    public Receipt<ServiceRequest> visit(Call by, RecordVisit command) {
        return requesters.visit(by, command);
    }

    /**
     * Reopens a closed request for new facts. A new run of the clock begins.
     *
     * @param by the requester
     * @param command what is asked
     * @return what came of it; of a merged request, of the one it is handled with
     * @throws RuleViolation {@code request.reopen.window}
     */
    public Receipt<ServiceRequest> reopen(Call by, ReopenRequest command) {
        return requesters.reopen(by, command);
    }

    /**
     * Writes to the staff, which starts the update clock if the catalogue promises a reply.
     *
     * @param by the requester, by account or tracking code
     * @param command the words
     * @return what came of it; of a merged request, of the one it is handled with
     * @throws RuleViolation {@code request.state} for refused, merged and final requests
     */
    public Receipt<ServiceRequest> message(Call by, SendMessage command) {
        return requesters.message(by, command);
    }

    /**
     * Asks for a review of the answer, twice at most.
     *
     * @param by the requester
     * @param command what is asked
     * @return what came of it; of a merged request, of the one it is handled with
     * @throws RuleViolation {@code request.review.window} too late after the last written answer
     */
    public Receipt<ServiceRequest> askReview(Call by, AskReview command) {
        return requesters.askReview(by, command);
    }

    /**
     * Asks that what a requester without an account has told is erased; {@link org.commonhall.access.Access#decideErasure}
     * does it.
     *
     * @param by the requester with the tracking code, or the desk
     * @param command whose data
     * @return what came of it; the id is that of the request for erasure
     * @throws RuleViolation {@code request.requester.account} for somebody with an account
     */
    public Receipt<PersonalDataRequest> askErasure(Call by, AskRequesterErasure command) {
        return requesters.askErasure(by, command);
    }

    /**
     * Records a hearing, whose time does not count.
     *
     * @param by a reviewer
     * @param command what is asked
     * @return what came of it
     * @throws RuleViolation {@code request.review.hearing} if it ends before it begins
     */
    public Receipt<ServiceRequest> hear(Call by, HoldHearing command) {
        return lead.hear(by, command);
    }

    /**
     * Decides a review: the answer stands, the second time for good, or the request is worked on again.
     *
     * @param by a reviewer
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> decideReview(Call by, DecideReview command) {
        return lead.decideReview(by, command);
    }

    /**
     * Tells the requesters, or everybody, how it goes.
     *
     * @param by staff
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> update(Call by, PublishUpdate command) {
        return lead.update(by, command);
    }

    /**
     * Leaves a note for the staff.
     *
     * @param by staff
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> note(Call by, AddNote command) {
        return lead.addNote(by, command);
    }

    /**
     * Asks a unit to help the lead unit, which keeps the clock.
     *
     * @param by the desk
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> assign(Call by, AssignAssistant command) {
        return lead.assign(by, command);
    }

    /**
     * Reports to the lead unit that the help is done.
     *
     * @param by staff of the unit that helps
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> finish(Call by, FinishAssistance command) {
        return lead.finish(by, command);
    }

    /**
     * Follows a public request, says "me too", or takes either back.
     *
     * @param by a person
     * @param command what is asked
     * @return what came of it; of a merged request, of the one it is handled with
     */
    public Receipt<ServiceRequest> follow(Call by, FollowRequest command) {
        return requesters.follow(by, command);
    }

    /**
     * Changes who sees the name of a requester. What was told before stays told.
     *
     * @param by the requester
     * @param command what is asked
     * @return what came of it
     */
    public Receipt<ServiceRequest> changeAnonymity(Call by, ChangeAnonymity command) {
        return requesters.anonymity(by, command);
    }

    /**
     * Counts every running clock again, after the host has given newer calendars: a longer list of days off makes provisional
     * due times sure. What changes is journaled with both values; a second run changes nothing.
     *
     * @param by an administrator, or the system
     * @return how many due times changed
     */
    public int recountClocks(Actor by) {
        return new RecountSteps(corridor, policy).run(by);
    }
}
