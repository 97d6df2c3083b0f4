package org.crossclaim.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.crossclaim.actor.Actors;
import org.crossclaim.editorial.Door;
import org.crossclaim.exchange.dossier.DossierReader;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Imports the record that Crossclaim ships with, once, into a record that is empty.
 */
@Component
class StarterRecord implements ApplicationRunner {

	private static final Log log = LogFactory.getLog(StarterRecord.class);

	private final Actors actors;

	private final Importing importing;

	private final ResourcePatternResolver resources;

	StarterRecord(Actors actors, Importing importing, ResourcePatternResolver resources) {
		this.actors = actors;
		this.importing = importing;
		this.resources = resources;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.actors.all("", 1).isEmpty()) {
			return;
		}
		DossierReader reader = new DossierReader();
		Resource[] files = this.resources.getResources("classpath:record/*.yaml");
		Arrays.sort(files, Comparator.comparing((file) -> String.valueOf(file.getFilename())));
		for (Resource file : files) {
			reader.read(String.valueOf(file.getFilename()), file.getInputStream());
		}
		if (!reader.faults().isEmpty()) {
			throw new IllegalStateException("The starter record has faults: " + reader.faults());
		}
		Imported imported = this.importing.run(reader.dossier(),
				new ImportOrder(Door.STARTER_RECORD, "Crossclaim",
						"Compiled with the help of an AI language model from public pages", false, false),
				(step, done, of) -> log.debug(step + " " + done + " of " + of));
		log.info("Imported the starter record: " + imported.counts());
	}

}
