/**
 * Who there is (名录): people (人员) with their memberships, audiences (人群) and sign-ins (登录身份), organizations (单位) with their dated relations,
 * and brands (品牌). Everything dated is ended and never overwritten.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who may do what</td><td>{@link DirectoryRights}</td>
 *     <td></td></tr>
 * <tr><td>what one day and another mean, and which steps of the tree of rights can be taken when</td><td>{@link Period}</td>
 *     <td>{@code directory.period.reversed}, {@code directory.period.ended}, {@code directory.period.future}</td></tr>
 * <tr><td>what an organization can be to another, and that it has one parent</td><td>{@link OrganizationSteps}</td>
 *     <td>{@code directory.relation.self}, {@code directory.relation.parent}</td></tr>
 * <tr><td>which kinds of organization there are</td><td>{@link OrganizationKinds}</td>
 *     <td>{@code directory.kind.unknown}, {@code directory.kinds.file}</td></tr>
 * <tr><td>that a holder is a person or an organization</td><td>{@link Holder}</td>
 *     <td>{@code directory.holder.one}</td></tr>
 * <tr><td>what of a person can change</td><td>{@link PersonSteps}</td>
 *     <td>{@code directory.person.erased}</td></tr>
 * <tr><td>by which account of the host a person is found</td><td>{@link IdentitySteps}</td>
 *     <td>{@code directory.identity.taken}, {@code directory.identity.other}</td></tr>
 * <tr><td>who reads what is known of a person</td><td>{@link Person}</td>
 *     <td></td></tr>
 * <tr><td>which audiences a person is of on a day</td><td>{@link AudienceProof}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.directory.directory;

import org.jspecify.annotations.NullMarked;
