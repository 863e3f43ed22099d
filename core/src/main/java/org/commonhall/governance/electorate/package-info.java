/**
 * Who may vote (表决权人): the sources of electorates, such as the owners in the register on a record date or the members
 * present, as a port that a host may implement. A source is asked when a ballot opens and
 * when it closes, so that nobody types weights in.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>owners vote building by building</td><td>{@link OwnerElectorate}</td><td>{@code electorate.places}</td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.governance.electorate;

import org.jspecify.annotations.NullMarked;
