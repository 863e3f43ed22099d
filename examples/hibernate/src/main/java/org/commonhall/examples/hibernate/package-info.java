/** Hibernate ORM beside the library: an entity and a call in one transaction. */
@NullMarked
package org.commonhall.examples.hibernate;

import org.jspecify.annotations.NullMarked;
