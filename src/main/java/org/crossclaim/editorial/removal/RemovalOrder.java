package org.crossclaim.editorial.removal;

import org.crossclaim.account.Person;
import org.crossclaim.editorial.Change;

/**
 * Who removes something for legal reasons, and by which change.
 *
 * @param change the change
 * @param administrator who does it
 */
public record RemovalOrder(Change change, Person administrator) {
}
