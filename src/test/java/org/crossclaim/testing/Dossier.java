package org.crossclaim.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.DossierFaults;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;

/**
 * A dossier written in a test, YAML.
 *
 * @param yaml its text
 */
public record Dossier(String yaml) {

	/**
	 * Imports it.
	 * @param dossiers takes it in
	 * @throws IOException never
	 */
	public void into(Dossiers dossiers) throws IOException {
		try {
			dossiers.take(
					new LinkedHashMap<>(
							Map.of("a.yaml", new ByteArrayInputStream(this.yaml.getBytes(StandardCharsets.UTF_8)))),
					new ImportOrder(Door.IMPORT, "A test", "To see", true, false), (step, done, of) -> {
					});
		}
		catch (DossierFaults faults) {
			throw new AssertionError(faults.faults() + "\n" + this.yaml, faults);
		}
	}

}
