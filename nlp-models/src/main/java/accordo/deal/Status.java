package accordo.deal;

/** How far a deal has come, from rumour to its end. */
public enum Status {
  RUMORED,
  PLANNED,
  ANNOUNCED,
  COMPLETED,
  TERMINATED,
  DENIED
}
