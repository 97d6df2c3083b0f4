package org.crossclaim.account.gate;

import java.util.List;
import java.util.Map;

/**
 * A form that could not be taken, as nobody was signed in any more or as it had been open
 * for too long.
 *
 * @param path where it goes, within this site
 * @param fields what it says, by the names of its inputs
 */
public record Interrupted(String path, Map<String, List<String>> fields) {
}
