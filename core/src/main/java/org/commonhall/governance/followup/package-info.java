/**
 * What becomes of decisions (落实): actions with an owner, a deadline, progress and reminders.
 */
@NullMarked
package org.commonhall.governance.followup;

import org.jspecify.annotations.NullMarked;
