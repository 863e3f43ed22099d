/**
 * What people can prove: credentials (证书) with numbers without gaps (编号), qualifications (资格) and badges (徽章), and the
 * public check (公开查验) of a number and its code. Other capabilities issue them through {@link CredentialKernel}.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>numbers are given in order and none twice</td><td>{@link NumberSeries}</td><td></td></tr>
 * <tr><td>what is issued to whom, and which badge comes with it</td><td>{@link CredentialKernel}</td>
 *     <td>{@code credential.issuer.other}, {@code credential.badge.other}</td></tr>
 * <tr><td>how long a credential holds</td><td>{@link Validity}</td>
 *     <td>{@code credential.dates}, {@code credential.months}</td></tr>
 * <tr><td>a credential is revoked once</td><td>{@link Credential}</td><td>{@code credential.state}</td></tr>
 * <tr><td>what a file of badges may say</td><td>{@link BadgeRules}</td>
 *     <td>{@code credential.badge.code}, {@code credential.badge.label}, {@code credential.badge.value},
 *     {@code credential.badge.twice}, {@code credential.badge.unknown}</td></tr>
 * <tr><td>when a qualification counts, and what ends it</td><td>{@link Qualification}</td>
 *     <td>{@code credential.qualification.over}, {@code credential.qualification.issued}</td></tr>
 * <tr><td>what is printed</td><td>{@link CertificatePaper}</td><td></td></tr>
 * <tr><td>what a command prints has as many lines in both languages</td><td>{@link IssueCredential}</td>
 *     <td>{@code credential.facts.lines}</td></tr>
 * <tr><td>who issued or recorded does not revoke, and what an organization may record</td>
 *     <td>{@link CredentialSteps}</td><td>{@code credential.code.other}</td></tr>
 * <tr><td>a check code cannot be guessed</td><td>{@link CredentialReads}</td>
 *     <td>{@code credential.check}, {@code credential.check.tries}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.credential;

import org.jspecify.annotations.NullMarked;
