package org.crossclaim.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.Dossiers;
import org.crossclaim.exchange.ImportOrder;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Imports the disputes that bring pages to the states that the starter record does not
 * reach.
 */
public class EveryState {

	private final Dossiers dossiers;

	EveryState(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		take("every-state.yaml", "To see every state");
		take("every-state-later.yaml", "The year was wrong");
	}

	private void take(String name, String reason) {
		try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/" + name))) {
			Map<String, InputStream> files = new LinkedHashMap<>();
			files.put(name, file);
			this.dossiers.take(files, new ImportOrder(Door.IMPORT, "A test", reason, true, false), (step, done, of) -> {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
