/**
 * The one way of every change and read (办事流程): a command is validated, authorised on the record it has locked, judged
 * by a rule, saved, journaled and told to listeners. Authors of capabilities, ours and a host's, program against this
 * package.
 */
@NullMarked
package org.commonhall.corridor;

import org.jspecify.annotations.NullMarked;
