/**
 * Who may do what (权限): roles granted on scopes and inherited down the tree, and consent (同意). What is known of a person:
 * the inventory of personal data (个人信息), its export and its erasure.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>scopes form a tree of limited depth</td><td>{@link ScopeTree}</td>
 *     <td>{@code access.scope.cycle}, {@code access.scope.placed}, {@code access.scope.depth}</td></tr>
 * <tr><td>who can be given which role on what, and that one administrator stays</td><td>{@link GrantRules}</td>
 *     <td>{@code access.grant.role}, {@code access.grant.holder}, {@code access.grant.scope}, {@code access.grant.past},
 *     {@code access.administrator.last}</td></tr>
 * <tr><td>a consent is withdrawn once, and needed where data is kept for its purpose</td><td>{@link Consent}</td>
 *     <td>{@code access.consent.none}, {@code access.consent.missing}</td></tr>
 * <tr><td>whose data a record holds</td><td>{@link Subjects}</td><td>{@code access.person.missing}</td></tr>
 * <tr><td>an erasure is decided once</td><td>{@link PersonalDataRequest}</td>
 *     <td>{@code access.request.decided}</td></tr>
 * <tr><td>nobody approves their own request</td><td>{@link SecondPerson}</td>
 *     <td>{@code access.second.person}</td></tr>
 * <tr><td>how many wrong codes a person may give</td><td>{@link ClaimTries}</td><td></td></tr>
 * <tr><td>what an erasure clears, deletes and keeps</td><td>{@link Eraser}</td><td></td></tr>
 * <tr><td>which records are about one person</td><td>{@link AboutPerson}</td><td></td></tr>
 * <tr><td>when personal values are erased by time</td><td>{@link RetentionDueWork}</td><td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.access;

import org.jspecify.annotations.NullMarked;
