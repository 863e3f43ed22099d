/**
 * What scenarios are given: a store of every kind (库), a founded hall on it (大厅), and fixtures that furnish the hall for
 * one capability. Scenarios lie beside the capability they are about; each module with a store compiles and runs them.
 */
@NullMarked
package org.commonhall.scenario;

import org.jspecify.annotations.NullMarked;
