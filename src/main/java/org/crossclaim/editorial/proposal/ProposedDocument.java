package org.crossclaim.editorial.proposal;

import org.crossclaim.editorial.SubjectKind;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a proposal says of one thing.
 *
 * @param kind of which kind it is
 * @param slug its slug
 * @param document the document, in the shape that revisions have
 */
public record ProposedDocument(SubjectKind kind, String slug, ObjectNode document) {
}
