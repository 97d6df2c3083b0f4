package org.crossclaim.actor;

import jakarta.persistence.EnumeratedValue;
import org.crossclaim.shared.Word;

/**
 * What an actor is (the model, "Actor").
 */
public enum ActorKind implements Word {

	/** A company or laboratory. */
	COMPANY("company"),
	/** A living or once living person, by name. */
	PERSON("person"),
	/** A government or one of its offices. */
	GOVERNMENT("government"),
	/** A court. */
	COURT("court"),
	/** A publisher of news. */
	MEDIA("media"),
	/** People known only through a publisher, or a crowd; never counted. */
	UNNAMED("unnamed"),
	/** Anything else that can say or do. */
	OTHER("other");

	@EnumeratedValue
	private final String word;

	ActorKind(String word) {
		this.word = word;
	}

	@Override
	public String word() {
		return this.word;
	}

}
