/**
 * Who may do what (权限): roles granted on scopes and inherited down the tree, consent (同意), the inventory of personal
 * data (个人信息), its export and erasure.
 */
@NullMarked
package org.commonhall.access;

import org.jspecify.annotations.NullMarked;
