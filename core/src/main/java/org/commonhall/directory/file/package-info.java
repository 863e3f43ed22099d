/**
 * Files that belong to a record of any capability (附件). Their content is kept by a {@link BlobStore}, and each capability
 * says who may see the files of its own records.
 *
 * <table>
 * <caption>Which rule is where</caption>
 * <tr><th>rule</th><th>class</th><th>codes</th></tr>
 * <tr><td>who may do what</td><td>{@link AttachmentRights}</td>
 *     <td></td></tr>
 * <tr><td>who may see the files of a capability's records</td><td>{@link FileRights}</td>
 *     <td></td></tr>
 * <tr><td>which files are taken and how many, and that content is what came in</td><td>{@link FileStore}</td>
 *     <td>{@code file.empty}, {@code file.large}, {@code file.many},
 *     {@code file.type}, {@code file.content}, {@code file.digest},
 *     {@code file.damaged}</td></tr>
 * <tr><td>which files are never public, and which can no longer be taken away</td><td>{@link FileSteps}</td>
 *     <td>{@code file.public}, {@code file.evidence}</td></tr>
 * <tr><td>whether content is what its media type says</td><td>{@link FileType}</td>
 *     <td></td></tr>
 * </table>
 */
@NullMarked
package org.commonhall.directory.file;

import org.jspecify.annotations.NullMarked;
