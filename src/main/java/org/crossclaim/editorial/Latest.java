package org.crossclaim.editorial;

import java.util.UUID;

/**
 * The latest document of a thing.
 *
 * @param kind of which kind it is
 * @param subject the thing
 * @param number the number of the revision
 * @param json the document, JSON
 * @param withdrawn whether the thing is withdrawn
 */
public record Latest(SubjectKind kind, UUID subject, int number, String json, boolean withdrawn) {
}
