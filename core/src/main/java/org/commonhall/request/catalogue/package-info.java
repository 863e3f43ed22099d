/**
 * What can be asked for (诉求目录): categories with their service levels (时限), emergency kinds (紧急类别), visibility (公开范围)
 * and templates of replies (答复模板).
 */
@NullMarked
package org.commonhall.request.catalogue;

import org.jspecify.annotations.NullMarked;
