/**
 * Requests (诉求) from submission (提交) through dispatch (派单), return (退单), first contact (先行联系) and answer (办结) to the
 * return visit (回访), reopening and review (复核), with their clocks. A closed request is not a solved one.
 */
@NullMarked
package org.commonhall.request.request;

import org.jspecify.annotations.NullMarked;
