package org.parley.model;

/** What the record consists of: each item is listed, searched, cited and reviewed by itself. */
public sealed interface RecordItem
    permits Actor,
        Deed,
        Dispute,
        Event,
        Figure,
        Move,
        Place,
        Report,
        Revision,
        Statement,
        Talk,
        TimeExpression,
        Wording {}
