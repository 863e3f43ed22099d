/**
 * Whether there is room (容量), solved once: quotas (额度) in a tree, claims (占用) on them, holds (预占) and personal offers
 * (名额邀约) that run out, and the waitlist (候补名单) with its promotion (递补). Rooms, desks, seats, shifts and meals all ask
 * here.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>how much room is left</td><td>{@link Room}</td><td>{@code capacity.full}</td></tr>
 * <tr><td>what is taken at one moment; the whole of a place</td><td>{@link Taken}</td>
 *     <td>{@code capacity.whole}</td></tr>
 * <tr><td>what gaps two neighbours keep</td><td>{@link Use}</td><td></td></tr>
 * <tr><td>what can be claimed, and with which offer</td><td>{@link Claiming}</td>
 *     <td>{@code capacity.amount}, {@code capacity.claim.long}, {@code capacity.hold.end},
 *     {@code capacity.offer.other}</td></tr>
 * <tr><td>whether an offer still stands</td><td>{@link PlaceOffer}</td><td>{@code capacity.offer.over}</td></tr>
 * <tr><td>where a time is needed</td><td>{@link Quota}</td><td>{@code capacity.span}</td></tr>
 * <tr><td>who changes room that a capability made for itself</td><td>{@link Quota}</td>
 *     <td>{@code capacity.quota.owned}</td></tr>
 * <tr><td>how much room a place may have; holds that have run out</td><td>{@link CapacityKernel}</td>
 *     <td>{@code capacity.size.negative}, {@code capacity.size.taken}, {@code capacity.parent},
 *     {@code capacity.hold.expired}</td></tr>
 * <tr><td>what comes back to an offer, and what a part gives back</td><td>{@link Releasing}</td>
 *     <td>{@code capacity.reduce}</td></tr>
 * <tr><td>who is offered what is free</td><td>{@link Promotion}</td><td></td></tr>
 * <tr><td>who comes first</td><td>{@link Waiting}</td><td></td></tr>
 * <tr><td>who may wait for what</td><td>{@link CapacitySteps}</td>
 *     <td>{@code capacity.waitlist.never}, {@code capacity.waitlist.twice}</td></tr>
 * <tr><td>what can follow a state</td><td>{@link OfferState}</td><td>{@code capacity.state}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.capacity;

import org.jspecify.annotations.NullMarked;
