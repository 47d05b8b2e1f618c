package org.parley.model;

/** Why a passage of the original is not part of the story. */
public enum AsideReason implements Slug {
  RELATED_STORY,
  COMMENT_FORM,
  SHARE_WIDGET,
  SHORTCODE,
  CAPTION_CREDIT,
  EMBEDDED_POST,
  NAVIGATION,
  BYLINE,
  CROSSHEAD,
  ADVERTISEMENT,
  DUPLICATE_PARAGRAPH,
  SITE_FURNITURE
}
